-- one row is a payment of the months computed
select
  row_number() over (order by benefit.paid_on) as line,
  benefit.person_id as person_id,
  benefit.paid_on as paid_on,
  month_start(benefit.paid_on) as month,
  benefit.municipality_code as municipality_code,
  benefit.benefit_type as benefit_type,
  benefit.accrued_days as accrued_days,
  benefit.paid_days as paid_days,
  benefit.gross_eur as gross_eur,
  benefit.basic_eur as basic_eur,
  coalesce(benefit.earnings_eur, 0) as earnings_eur,
  benefit.benefit_type = 'APR' and coalesce(benefit.layoff, false) as is_layoff_allowance
from staging.benefit_payment as benefit
where
  benefit.paid_on >= cast($from_month as date)
  and benefit.paid_on < add_months(cast($to_month as date), 1)
