-- one row is a value of an indicator of an employment area in a month; told_row says which of its rows, only where there is one
select
  'unemployment_rate' as metric_name, 'only' as told_row, geography_code, month,
  cast(numerator as double) as numerator, cast(denominator as double) as denominator,
  cast(value as double) as value, lower, upper
from metrics.unemployment_rate
where geography_level = 'employment_area' and suppressed_reason is null
union all
select
  'unemployed' as metric_name, 'basis=' || basis as told_row, geography_code, month,
  cast(numerator as double) as numerator, cast(null as double) as denominator,
  cast(value as double) as value, lower, upper
from metrics.unemployed
where geography_level = 'employment_area' and suppressed_reason is null
union all
select
  'long_term_unemployed' as metric_name, 'only' as told_row, geography_code, month,
  cast(numerator as double) as numerator, cast(null as double) as denominator,
  cast(value as double) as value, lower, upper
from metrics.long_term_unemployed
where geography_level = 'employment_area' and suppressed_reason is null
union all
select
  'activation_rate' as metric_name, 'only' as told_row, geography_code, month,
  cast(numerator as double) as numerator, cast(denominator as double) as denominator,
  cast(value as double) as value, lower, upper
from metrics.activation_rate
where geography_level = 'employment_area' and suppressed_reason is null
union all
select
  'unemployment_exit' as metric_name,
  'horizon_months=' || cast(horizon_months as varchar) || ',exit=' || exit as told_row,
  geography_code, month,
  cast(numerator as double) as numerator, cast(denominator as double) as denominator,
  value, lower, upper
from metrics.unemployment_exit
where suppressed_reason is null
union all
select
  'first_service' as metric_name,
  'horizon_months=' || cast(horizon_months as varchar) || ',came_first=' || came_first as told_row,
  geography_code, month,
  cast(numerator as double) as numerator, cast(denominator as double) as denominator,
  value, lower, upper
from metrics.first_service
where suppressed_reason is null
union all
select
  'sustained_employment' as metric_name, 'horizon_months=' || cast(horizon_months as varchar) as told_row,
  geography_code, month,
  cast(numerator as double) as numerator, cast(denominator as double) as denominator,
  value, lower, upper
from metrics.sustained_employment
where suppressed_reason is null
union all
select
  'unemployment_reentry' as metric_name, 'horizon_months=' || cast(horizon_months as varchar) as told_row,
  geography_code, month,
  cast(numerator as double) as numerator, cast(denominator as double) as denominator,
  value, lower, upper
from metrics.unemployment_reentry
where suppressed_reason is null
