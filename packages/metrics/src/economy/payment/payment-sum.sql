-- one row is a geography, a month of payment, a benefit type and a bucket of paid days, or all buckets together
-- only persons with several payments in a month can be met twice: the others are counted without telling them apart
with met_often as (
  select person_id, month
  from payment_split
  group by person_id, month
  having count(*) > 1
),

paid as (
  select
    split.municipality_code as municipality_code,
    split.employment_area_code as employment_area_code,
    split.month as month,
    split.benefit_type as benefit_type,
    split.paid_day_bucket as paid_day_bucket,
    met_often.person_id as person_id,
    split.gross_eur as gross_eur,
    split.fund_eur as fund_eur,
    split.municipal_eur as municipal_eur,
    split.municipal_at_latest_rules_eur as municipal_at_latest_rules_eur,
    split.paid_days as paid_days,
    case when split.fund_eur <> 0 then 1 else 0 end as of_fund,
    case when split.municipal_eur <> 0 then 1 else 0 end as of_municipality,
    case when split.gross_eur - split.fund_eur <> coalesce(split.municipal_eur, 0) then 1 else 0 end as of_state
  from payment_split as split
  left join met_often on met_often.person_id = split.person_id and met_often.month = split.month
),

summed as (
  select
    municipality_code,
    employment_area_code,
    month,
    benefit_type,
    paid_day_bucket,
    person_id,
    count(*) as payments,
    sum(gross_eur) as gross,
    sum(fund_eur) as fund,
    sum(municipal_eur) as municipal,
    count(municipal_eur) as municipal_known,
    sum(municipal_at_latest_rules_eur) as at_latest_rules,
    count(municipal_at_latest_rules_eur) as at_latest_rules_known,
    sum(of_fund * paid_days) as fund_days,
    sum(of_municipality * paid_days) as municipal_days,
    sum(of_state * paid_days) as state_days,
    case when person_id is null then sum(of_fund) else max(of_fund) end as fund_persons,
    case when person_id is null then sum(of_municipality) else max(of_municipality) end as municipal_persons,
    case when person_id is null then sum(of_state) else max(of_state) end as state_persons
  from paid
  group by grouping sets (
    (municipality_code, month, benefit_type, paid_day_bucket, person_id),
    (employment_area_code, month, benefit_type, paid_day_bucket, person_id),
    (municipality_code, month, benefit_type, person_id),
    (employment_area_code, month, benefit_type, person_id)
  )
)

select
  case when municipality_code is null then 'employment_area' else 'municipality' end as geography_level,
  coalesce(municipality_code, employment_area_code) as geography_code,
  month,
  benefit_type,
  coalesce(paid_day_bucket, 'all') as paid_day_bucket,
  sum(gross) as gross_eur,
  sum(fund) as fund_eur,
  case when sum(municipal_known) = sum(payments) then sum(municipal) end as municipal_eur,
  case when sum(at_latest_rules_known) = sum(payments) then sum(at_latest_rules) end as municipal_at_latest_rules_eur,
  sum(fund_days) as fund_paid_days,
  sum(municipal_days) as municipal_paid_days,
  sum(state_days) as state_paid_days,
  cast(sum(fund_persons) as bigint) as fund_payees,
  cast(sum(municipal_persons) as bigint) as municipal_payees,
  cast(sum(state_persons) as bigint) as state_payees
from summed
where
  coalesce(municipality_code, employment_area_code) is not null
  and month between cast($from_month as date) and cast($to_month as date)
group by
  case when municipality_code is null then 'employment_area' else 'municipality' end,
  coalesce(municipality_code, employment_area_code),
  month,
  benefit_type,
  coalesce(paid_day_bucket, 'all')
