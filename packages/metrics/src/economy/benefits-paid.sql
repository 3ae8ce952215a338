-- one row is a geography, a month of payment, a benefit type and a financier
with payment as (
  select
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
),

-- the paid days a payment covers: after one day up to and including another
span as (
  select distinct
    accrued_days,
    paid_days,
    case
      when paid_days > 0 then accrued_days - paid_days
      when paid_days < 0 then accrued_days
      else accrued_days - 1
    end as after_day,
    case when paid_days < 0 then accrued_days - paid_days else accrued_days end as until_day
  from payment
),

share as (
  select
    span.accrued_days as accrued_days,
    span.paid_days as paid_days,
    step.valid_from as valid_from,
    coalesce(step.valid_to, date '2199-12-31') as valid_until,
    ratio(
      sum(
        step.share_percent
        * greatest(
          0,
          least(span.until_day, coalesce(step.to_paid_day, 1000000))
          - greatest(span.after_day, step.from_paid_day - 1)
        )
      ),
      100 * (max(span.until_day) - max(span.after_day))
    ) as municipal_share
  from span
  cross join reference.municipal_share_step as step
  group by span.accrued_days, span.paid_days, step.valid_from, coalesce(step.valid_to, date '2199-12-31')
),

split as (
  select
    payment.person_id as person_id,
    payment.month as month,
    payment.municipality_code as municipality_code,
    member_month.employment_area_code as employment_area_code,
    payment.benefit_type as benefit_type,
    payment.gross_eur as gross_eur,
    case when payment.is_layoff_allowance then payment.gross_eur else payment.earnings_eur end as fund_eur,
    case
      when payment.is_layoff_allowance then 0
      else cast(payment.basic_eur * share.municipal_share as decimal(18, 6))
    end as municipal_eur
  from payment
  left join share
    on share.accrued_days = payment.accrued_days
    and share.paid_days = payment.paid_days
    and share.valid_from <= payment.paid_on
    and share.valid_until >= payment.paid_on
  left join member_month
    on member_month.month = payment.month
    and member_month.municipality_code = payment.municipality_code
),

summed as (
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
  from split
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
