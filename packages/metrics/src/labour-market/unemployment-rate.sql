-- one row is a geography and a month
with published as (
  select
    statistic.municipality_code as municipality_code,
    statistic.month as month,
    statistic.labour_force as labour_force
  from staging.labour_market_month as statistic
  inner join calendar_month on calendar_month.month = statistic.month
  union all
  select
    baseline.municipality_code as municipality_code,
    baseline.month as month,
    baseline.labour_force as labour_force
  from reference.labour_force_baseline as baseline
  inner join calendar_month on calendar_month.month = baseline.month
  left join staging.labour_market_month as statistic
    on statistic.municipality_code = baseline.municipality_code
    and statistic.month = baseline.month
  where statistic.municipality_code is null
),

labour_force as (
  select
    'municipality' as geography_level,
    municipality_code as geography_code,
    month,
    labour_force as persons
  from published
  union all
  select
    'employment_area' as geography_level,
    member_month.employment_area_code as geography_code,
    member_month.month as month,
    case when count(published.labour_force) = count(*) then sum(published.labour_force) end as persons
  from member_month
  left join published
    on published.municipality_code = member_month.municipality_code
    and published.month = member_month.month
  group by member_month.employment_area_code, member_month.month
)

select
  unemployed.geography_level as geography_level,
  unemployed.geography_code as geography_code,
  unemployed.month as month,
  unemployed.value as numerator,
  labour_force.persons as denominator,
  100 * ratio(unemployed.value, labour_force.persons) as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  labour_force.persons as persons,
  case
    when unemployed.value is null or labour_force.persons is null then 'hidden_by_source'
    when labour_force.persons = 0 then 'denominator'
  end as suppressed_reason,
  'statfin' as basis,
  false as is_demo
from metrics.unemployed as unemployed
inner join labour_force
  on labour_force.geography_level = unemployed.geography_level
  and labour_force.geography_code = unemployed.geography_code
  and labour_force.month = unemployed.month
where unemployed.basis = 'statfin'
