-- one row is an employment area, a month, a block and a benefit scope
with year_turnover as (
  select
    geography_code,
    month,
    scope,
    cast(max(value) as double) as turnover_eur
  from metrics.turnover
  where geography_level = 'employment_area' and months = 12
  group by geography_code, month, scope
),

told as (
  select
    growth.geography_code as geography_code,
    growth.month as month,
    growth.block as block,
    year_turnover.scope as scope,
    growth.value as growth_eur,
    year_turnover.turnover_eur as turnover_eur,
    ratio(growth.lower, year_turnover.turnover_eur) as ratio_lower,
    ratio(growth.upper, year_turnover.turnover_eur) as ratio_upper,
    ratio(growth.parameter_lower, year_turnover.turnover_eur) as band_lower,
    ratio(growth.parameter_upper, year_turnover.turnover_eur) as band_upper,
    growth.persons as persons,
    growth.suppressed_reason as growth_reason
  from metrics.human_capital_growth as growth
  inner join year_turnover
    on year_turnover.geography_code = growth.geography_code
    and year_turnover.month = growth.month
  where
    growth.geography_level = 'employment_area'
    and growth.service_area = 'all'
    and growth.block in ('all', 'professional_growth')
),

reasoned as (
  select
    geography_code,
    month,
    block,
    scope,
    growth_eur,
    turnover_eur,
    ratio_lower,
    ratio_upper,
    band_lower,
    band_upper,
    persons,
    case
      when growth_reason is not null then growth_reason
      when turnover_eur is null or turnover_eur = 0 then 'denominator'
      when ratio_lower < $unclear_ratio_low and ratio_upper > $unclear_ratio_high then 'not_estimable'
    end as reason
  from told
)

select
  'employment_area' as geography_level,
  geography_code,
  month,
  block,
  scope,
  case when reason is null then band_lower end as parameter_lower,
  case when reason is null then band_upper end as parameter_upper,
  growth_eur as numerator,
  money(turnover_eur) as denominator,
  case when reason is null then ratio(growth_eur, turnover_eur) end as value,
  case when reason is null then ratio_lower end as lower,
  case when reason is null then ratio_upper end as upper,
  persons,
  reason as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from reasoned
