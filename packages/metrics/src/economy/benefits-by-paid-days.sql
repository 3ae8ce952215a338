-- one row is a geography, a month of payment, a benefit type, a financier and a bucket of paid days
with summed as (
  select
    geography_level,
    geography_code,
    month,
    benefit_type,
    paid_day_bucket,
    money(gross_eur) as gross,
    money(fund_eur) as fund,
    money(municipal_eur) as municipal,
    money(fund_paid_days) as fund_days,
    money(municipal_paid_days) as municipal_days,
    money(state_paid_days) as state_days,
    fund_payees,
    municipal_payees,
    state_payees
  from tally.payment_sum
  where
    paid_day_bucket <> 'all'
    and month between cast($from_month as date) and cast($to_month as date)
),

paid as (
  select
    geography_level, geography_code, month, benefit_type, paid_day_bucket,
    'state' as financier, state_days as days, money(gross - fund - municipal) as euros, state_payees as persons
  from summed
  union all
  select
    geography_level, geography_code, month, benefit_type, paid_day_bucket,
    'municipality' as financier, municipal_days as days, municipal as euros, municipal_payees as persons
  from summed
  union all
  select
    geography_level, geography_code, month, benefit_type, paid_day_bucket,
    'unemployment_fund' as financier, fund_days as days, fund as euros, fund_payees as persons
  from summed
)

select
  geography_level,
  geography_code,
  month,
  benefit_type,
  financier,
  paid_day_bucket,
  coalesce(days, 0) as paid_days,
  euros as numerator,
  cast(null as decimal(18, 2)) as denominator,
  euros as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  persons,
  cast(null as varchar) as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from paid
where euros is null or euros <> 0 or persons > 0
