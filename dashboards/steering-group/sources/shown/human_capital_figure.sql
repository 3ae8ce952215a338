-- one row is a figure of the human capital of an area in its newest month: level and growth, in all and a person
with newest as (
  select * from human_capital
  where geography_level = 'employment_area' and service_area = 'all'
  qualify month = max(month) over (partition by geography_code)
),
growth as (
  select * from human_capital_growth
  where geography_level = 'employment_area' and service_area = 'all' and block in ('all', 'professional_growth')
  qualify month = max(month) over (partition by geography_code, block)
)
select 'human_capital' as figure, basis, geography_code, month, value::double as value, lower, upper,
  suppressed_reason, is_demo
from newest
union all
select 'human_capital_per_person', basis, geography_code, month, per_person_eur,
  lower * per_person_eur / nullif(value, 0)::double, upper * per_person_eur / nullif(value, 0)::double, suppressed_reason, is_demo
from newest
union all
select case block when 'all' then 'human_capital_growth' else block end, basis, geography_code, month,
  value::double, lower, upper, suppressed_reason, is_demo
from growth
union all
select 'human_capital_growth_percent', basis, geography_code, month, baseline_percent, baseline_percent_lower,
  baseline_percent_upper, suppressed_reason, is_demo
from growth
where block = 'all'
