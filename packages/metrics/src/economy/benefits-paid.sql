-- one row is a geography, a month of payment, a benefit type and a financier
with financier as (
  select 'state' as financier
  union all
  select 'municipality' as financier
  union all
  select 'unemployment_fund' as financier
),

paid as (
  select
    summed.geography_level as geography_level,
    summed.geography_code as geography_code,
    summed.month as month,
    summed.benefit_type as benefit_type,
    financier.financier as financier,
    case
      when financier.financier = 'municipality' then money(summed.municipal_eur)
      when financier.financier = 'unemployment_fund' then money(summed.fund_eur)
      else money(money(summed.gross_eur) - money(summed.fund_eur) - money(summed.municipal_eur))
    end as euros,
    case
      when financier.financier = 'municipality' then summed.municipal_payees
      when financier.financier = 'unemployment_fund' then summed.fund_payees
      else summed.state_payees
    end as persons
  from tally.payment_sum as summed
  cross join financier
  where
    summed.paid_day_bucket = 'all'
    and summed.month between cast($from_month as date) and cast($to_month as date)
)

select
  geography_level,
  geography_code,
  month,
  benefit_type,
  financier,
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
