-- one row is a person of the register and a month that benefits were paid for: euros by payer, kind, paid days so far
select
  benefit.person_id as person_id,
  cast(12 * extract(year from benefit.period_start_on) + extract(month from benefit.period_start_on) as integer)
    as month_no,
  sum(case when benefit.payer = 'KELA' then benefit.gross_eur else 0 end) as kela_eur,
  sum(case when benefit.payer = 'KELA' then 0 else benefit.gross_eur end) as fund_eur,
  max(case when benefit.benefit_type = 'APR' then 3 when benefit.benefit_type = 'PPR' then 2 else 1 end) as benefit_no,
  max(benefit.accrued_days) as most_accrued_days
from staging.benefit_payment as benefit
inner join (select distinct person_id from state_spell) as followed on followed.person_id = benefit.person_id
group by
  benefit.person_id,
  cast(12 * extract(year from benefit.period_start_on) + extract(month from benefit.period_start_on) as integer)
