-- one row is a person and a month that benefits were paid for: euros by payer, kind of benefit, paid days so far
select
  person_id,
  cast(12 * extract(year from period_start_on) + extract(month from period_start_on) as integer) as month_no,
  sum(case when payer = 'KELA' then gross_eur else 0 end) as kela_eur,
  sum(case when payer = 'KELA' then 0 else gross_eur end) as fund_eur,
  max(case when benefit_type = 'APR' then 3 when benefit_type = 'PPR' then 2 else 1 end) as benefit_no,
  max(accrued_days) as most_accrued_days
from staging.benefit_payment
group by
  person_id,
  cast(12 * extract(year from period_start_on) + extract(month from period_start_on) as integer)
