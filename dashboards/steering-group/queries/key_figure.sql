-- one row is a figure of a basis, a geography and a month (of a year, where period is told)
select 'unemployed' as figure, basis, geography_level, geography_code, month, null as period, value, lower, upper,
  suppressed_reason, is_demo
from release.unemployed
union all
select 'unemployment_rate', basis, geography_level, geography_code, month, null, value, lower, upper,
  suppressed_reason, is_demo
from release.unemployment_rate
union all
select 'long_term_unemployed', basis, geography_level, geography_code, month, null, value, lower, upper,
  suppressed_reason, is_demo
from release.long_term_unemployed
union all
select 'activation_rate', basis, geography_level, geography_code, month, null, value, lower, upper,
  suppressed_reason, is_demo
from release.activation_rate
union all
select 'turnover_' || scope, basis, geography_level, geography_code, month, period, value, lower, upper,
  suppressed_reason, is_demo
from release.turnover
where period_kind = 'calendar_year' and months = 12
union all
select 'costs', basis, geography_level, geography_code, month, period, costs_eur, null, null,
  case when costs_eur is null then suppressed_reason end, is_demo
from release.turnover
where scope = 'all_benefits' and period_kind = 'calendar_year' and months = 12
