-- one row is a geography, a month of payment, a benefit type, a financier and a bucket of paid days
with summed as (
  select
    municipality_code,
    employment_area_code,
    month,
    benefit_type,
    coalesce(paid_day_bucket, 'unknown') as paid_day_bucket,
    money(sum(gross_eur)) as gross,
    money(sum(fund_eur)) as fund,
    case when count(municipal_eur) = count(*) then money(sum(municipal_eur)) end as municipal,
    money(sum(case when fund_eur <> 0 then paid_days end)) as fund_days,
    money(sum(case when municipal_eur <> 0 then paid_days end)) as municipal_days,
    money(sum(case when gross_eur - fund_eur <> coalesce(municipal_eur, 0) then paid_days end)) as state_days,
    count(distinct case when fund_eur <> 0 then person_id end) as fund_persons,
    count(distinct case when municipal_eur <> 0 then person_id end) as municipal_persons,
    count(
      distinct case when gross_eur - fund_eur <> coalesce(municipal_eur, 0) then person_id end
    ) as state_persons
  from payment_split
  group by grouping sets (
    (municipality_code, month, benefit_type, coalesce(paid_day_bucket, 'unknown')),
    (employment_area_code, month, benefit_type, coalesce(paid_day_bucket, 'unknown'))
  )
),

paid as (
  select
    municipality_code, employment_area_code, month, benefit_type, paid_day_bucket,
    'state' as financier, state_days as days, money(gross - fund - municipal) as euros, state_persons as persons
  from summed
  union all
  select
    municipality_code, employment_area_code, month, benefit_type, paid_day_bucket,
    'municipality' as financier, municipal_days as days, municipal as euros, municipal_persons as persons
  from summed
  union all
  select
    municipality_code, employment_area_code, month, benefit_type, paid_day_bucket,
    'unemployment_fund' as financier, fund_days as days, fund as euros, fund_persons as persons
  from summed
)

select
  case when municipality_code is null then 'employment_area' else 'municipality' end as geography_level,
  coalesce(municipality_code, employment_area_code) as geography_code,
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
where
  coalesce(municipality_code, employment_area_code) is not null
  and (euros is null or euros <> 0 or persons > 0)
