-- one row is an area and a figure that is shown first, as the release prints it, beside its target and what it was
with newest as (
  select *
  from told_figure
  qualify row_number() over (partition by metric, told_row, geography_code order by month desc) = 1
),

aimed as (
  select metric, dimension, employment_area_code, target_value, due_on, owner, coalesce(is_demo, false) as is_example
  from reference.target
  where
    (not coalesce(is_demo, false) or (select is_demo from release_fact))
    and valid_from <= (select as_of from release_fact)
    and (valid_to is null or valid_to >= (select as_of from release_fact))
  qualify row_number() over (partition by metric, dimension, employment_area_code order by is_example, due_on) = 1
),

seen as (
  select
    area.code as geography_code,
    kpi.position as position,
    kpi.metric as metric,
    kpi.dimension as told_row,
    kpi.name_fi as name_fi,
    kpi.name_en as name_en,
    said.unit as unit,
    kpi.direction as direction,
    now.month as month,
    now.value as value,
    now.lower as lower,
    now.upper as upper,
    now.numerator as numerator,
    now.denominator as denominator,
    case when now.value is null then coalesce(now.suppressed_reason, 'unknown') end as suppressed_reason,
    month_before.value as month_ago,
    case when month_before.value is null then coalesce(month_before.suppressed_reason, 'unknown') end as month_ago_reason,
    year_before.value as year_ago,
    case when year_before.value is null then coalesce(year_before.suppressed_reason, 'unknown') end as year_ago_reason,
    cast(aimed.target_value as double) as target_value,
    aimed.due_on as due_on,
    aimed.owner as owner,
    aimed.is_example as target_is_example,
    case
      when aimed.target_value is null then 'tavoitetta ei ole asetettu'
      when aimed.is_example then 'esimerkkitavoite, ei kenenkään päätös'
    end as target_note_fi,
    case
      when aimed.target_value is null then 'no target has been set'
      when aimed.is_example then 'an example, nobody''s decision'
    end as target_note_en,
    coalesce(now.lower, now.value) as lowest,
    coalesce(now.upper, now.value) as highest,
    now.basis as basis,
    now.is_demo as is_demo
  from reference.headline_kpi as kpi
  cross join marts.main.employment_area as area
  left join stated_metric as said on said.name = kpi.metric
  left join newest as now
    on now.metric = kpi.metric and now.told_row = kpi.dimension and now.geography_code = area.code
  left join told_figure as month_before
    on month_before.metric = now.metric and month_before.told_row = now.told_row
    and month_before.geography_code = now.geography_code
    and month_before.month = now.month - interval 1 month
  left join told_figure as year_before
    on year_before.metric = now.metric and year_before.told_row = now.told_row
    and year_before.geography_code = now.geography_code
    and year_before.month = now.month - interval 1 year
  left join aimed
    on aimed.metric = kpi.metric and aimed.dimension = kpi.dimension and aimed.employment_area_code = area.code
  where kpi.valid_to is null
),

judged as (
  select
    *,
    case
      when target_value is null then null
      when value is null then 'unknown'
      when direction = 'at_least' and lowest >= target_value then 'met'
      when direction = 'at_most' and highest <= target_value then 'met'
      when direction = 'at_least' and highest < target_value then 'not_yet'
      when direction = 'at_most' and lowest > target_value then 'not_yet'
      else 'unknown'
    end as verdict
  from seen
)

select
  * exclude (lowest, highest),
  case verdict when 'met' then 'saavutettu' when 'not_yet' then 'ei vielä' when 'unknown' then 'ei voida sanoa' end
    as verdict_fi,
  case verdict when 'met' then 'met' when 'not_yet' then 'not yet' when 'unknown' then 'cannot be said' end
    as verdict_en
from judged
order by geography_code, position
