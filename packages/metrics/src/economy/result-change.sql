-- one row is an employment area, a month, a block and a benefit scope
with told as (
  select
    geography_code,
    month,
    block,
    scope,
    cast(numerator as double) as growth_eur,
    cast(denominator as double) as turnover_eur,
    value as result,
    lower as result_lower,
    upper as result_upper,
    persons,
    suppressed_reason
  from metrics.human_capital_per_euro
),

paired as (
  select
    now_told.geography_code as geography_code,
    now_told.month as month,
    now_told.block as block,
    now_told.scope as scope,
    now_told.growth_eur as growth_now,
    then_told.growth_eur as growth_then,
    now_told.turnover_eur as turnover_now,
    then_told.turnover_eur as turnover_then,
    now_told.result as result_now,
    then_told.result as result_then,
    now_told.result_lower as lower_now,
    now_told.result_upper as upper_now,
    then_told.result_lower as lower_then,
    then_told.result_upper as upper_then,
    now_told.persons as persons,
    coalesce(now_told.suppressed_reason, then_told.suppressed_reason) as reason,
    coalesce(now_told.result > 0 and then_told.result > 0, false) as has_logarithm
  from told as now_told
  inner join told as then_told
    on then_told.geography_code = now_told.geography_code
    and then_told.month = add_months(now_told.month, -12)
    and then_told.block = now_told.block
    and then_told.scope = now_told.scope
)

select
  'employment_area' as geography_level,
  geography_code,
  month,
  block,
  scope,
  case when has_logarithm then 100 * ln(growth_now / growth_then) end as growth_part,
  case when has_logarithm then -100 * ln(turnover_now / turnover_then) end as turnover_part,
  result_now as numerator,
  result_then as denominator,
  case when has_logarithm then 100 * ln(result_now / result_then) end as value,
  case when has_logarithm and lower_now > 0 then 100 * ln(lower_now / upper_then) end as lower,
  case when has_logarithm and lower_then > 0 then 100 * ln(upper_now / lower_then) end as upper,
  persons,
  case
    when reason is not null then reason
    when not has_logarithm then 'not_estimable'
  end as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from paired
