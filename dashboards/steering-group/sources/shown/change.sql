-- one row is a figure of an area in its newest month, with what it was the month before
with monthly as (
  select 'unemployed' as figure, 'person' as unit, 1 as position, basis, geography_code, month,
    value::double as value, lower, upper, suppressed_reason, is_demo
  from unemployed where geography_level = 'employment_area'
  union all
  select 'unemployment_rate', 'percent', 2, basis, geography_code, month, value, lower, upper, suppressed_reason, is_demo
  from unemployment_rate where geography_level = 'employment_area'
  union all
  select 'benefits_municipality', 'EUR', 7, basis, geography_code, month,
    case when count(*) = count(value) then sum(value)::double end, null, null,
    case when count(*) > count(value) then 'part_hidden' end, is_demo
  from benefits_paid where geography_level = 'employment_area' and financier = 'municipality'
  group by basis, geography_code, month, is_demo
),
compared as (
  select now.*, before.value as month_ago,
    case when before.value is null then coalesce(before.suppressed_reason, 'unknown') end as month_ago_reason
  from monthly as now
  left join monthly as before
    on before.figure = now.figure and before.basis = now.basis and before.geography_code = now.geography_code
    and before.month = now.month - interval 1 month
  qualify now.month = max(now.month) over (partition by now.figure, now.basis, now.geography_code)
),
told as (
  -- the official figure where it tells of both months, else that of the area
  select * from compared
  qualify row_number() over (
    partition by figure, geography_code order by month_ago is null, basis = 'register'
  ) = 1
)
select figure, unit, position, basis, geography_code, month, value, lower, upper, suppressed_reason, is_demo,
  month_ago, month_ago_reason
from told
union all
select metric, unit, case metric when 'long_term_unemployed' then 3 else 3 + position end, basis, geography_code, month,
  value, lower, upper, suppressed_reason, is_demo, month_ago, month_ago_reason
from headline_kpi
order by geography_code, position
