-- one row is a target of an employment area and a month of the indicator that it is for
with aimed as (
  select
    target.metric as metric_name,
    target.dimension as told_row,
    target.employment_area_code as employment_area_code,
    target.direction as direction,
    target.due_on as due_on,
    target.owner as owner,
    cast(target.target_value as double) as target_value,
    told_value.month as month,
    told_value.numerator as numerator,
    told_value.denominator as denominator,
    told_value.value as current_value,
    coalesce(told_value.lower, told_value.value) as lowest,
    coalesce(told_value.upper, told_value.value) as highest,
    case
      when
        told_value.numerator between 1 and $least_told - 1
        or told_value.denominator - told_value.numerator between 1 and $least_told - 1
        then 'small_cell'
    end as hidden_reason
  from reference.target as target
  inner join told_value
    on told_value.metric_name = target.metric
    and told_value.told_row = target.dimension
    and told_value.geography_code = target.employment_area_code
  inner join calendar_month on calendar_month.month = told_value.month
  where
    target.valid_from <= calendar_month.last_day
    and (target.valid_to is null or target.valid_to >= calendar_month.month)
    and (coalesce(target.is_demo, false) = false or cast($is_demo as boolean))
)

select
  'employment_area' as geography_level,
  employment_area_code as geography_code,
  month,
  metric_name as indicator,
  told_row,
  due_on,
  owner,
  direction,
  target_value,
  case when hidden_reason is null then current_value end as current_value,
  case
    when hidden_reason is not null then 'ei voida sanoa'
    when direction = 'at_least' and lowest >= target_value then 'saavutettu'
    when direction = 'at_most' and highest <= target_value then 'saavutettu'
    when direction = 'at_least' and highest < target_value then 'ei vielä'
    when direction = 'at_most' and lowest > target_value then 'ei vielä'
    else 'ei voida sanoa'
  end as verdict,
  case when hidden_reason is null then numerator end as numerator,
  case when hidden_reason is null then denominator end as denominator,
  case
    when hidden_reason is not null then null
    when direction = 'at_least' then target_value - current_value
    else current_value - target_value
  end as value,
  case
    when hidden_reason is not null then null
    when direction = 'at_least' then target_value - highest
    else lowest - target_value
  end as lower,
  case
    when hidden_reason is not null then null
    when direction = 'at_least' then target_value - lowest
    else highest - target_value
  end as upper,
  cast(null as bigint) as persons,
  hidden_reason as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from aimed
