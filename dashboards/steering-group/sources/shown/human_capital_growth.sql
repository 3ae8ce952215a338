-- one row is a part of the growth of human capital of an area in the newest twelve months: a block of it, or a service area
with newest as (
  select * from human_capital_growth
  where geography_level = 'employment_area'
  qualify month = max(month) over (partition by geography_code)
)
select geography_code, month, 'block' as by_what, block as part, list_position(
    ['employability', 'earning_potential', 'depreciation', 'all'], block
  ) as position, block = 'all' as is_total,
  value::double as value, lower, upper, parameter_lower, parameter_upper, followed_percent, suppressed_reason, is_demo
from newest
where service_area = 'all' and block <> 'professional_growth'
union all
select geography_code, month, 'service_area', service_area, case service_area when 'all' then 9 else service_area::integer end,
  service_area = 'all', baseline_percent, baseline_percent_lower, baseline_percent_upper, null, null, followed_percent,
  suppressed_reason, is_demo
from newest
where block = 'all'
order by geography_code, by_what, position
