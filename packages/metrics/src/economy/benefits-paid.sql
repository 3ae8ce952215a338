-- one row is a geography, a month of payment, a benefit type and a financier
with summed as (
  select
    municipality_code,
    employment_area_code,
    month,
    benefit_type,
    money(sum(gross_eur)) as gross,
    money(sum(fund_eur)) as fund,
    case when count(municipal_eur) = count(*) then money(sum(municipal_eur)) end as municipal,
    count(distinct case when fund_eur <> 0 then person_id end) as fund_persons,
    count(distinct case when municipal_eur <> 0 then person_id end) as municipal_persons,
    count(
      distinct case when gross_eur - fund_eur <> coalesce(municipal_eur, 0) then person_id end
    ) as state_persons
  from payment_split
  group by grouping sets (
    (municipality_code, month, benefit_type),
    (employment_area_code, month, benefit_type)
  )
),

financier as (
  select 'state' as financier
  union all
  select 'municipality' as financier
  union all
  select 'unemployment_fund' as financier
),

paid as (
  select
    case
      when summed.municipality_code is null then 'employment_area'
      else 'municipality'
    end as geography_level,
    coalesce(summed.municipality_code, summed.employment_area_code) as geography_code,
    summed.month as month,
    summed.benefit_type as benefit_type,
    financier.financier as financier,
    case
      when financier.financier = 'municipality' then summed.municipal
      when financier.financier = 'unemployment_fund' then summed.fund
      else money(summed.gross - summed.fund - summed.municipal)
    end as euros,
    case
      when financier.financier = 'municipality' then summed.municipal_persons
      when financier.financier = 'unemployment_fund' then summed.fund_persons
      else summed.state_persons
    end as persons
  from summed
  cross join financier
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
where geography_code is not null and (euros is null or euros <> 0 or persons > 0)
