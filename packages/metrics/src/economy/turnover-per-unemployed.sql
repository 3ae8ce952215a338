-- one row is an employment area, a period (a calendar year or the latest twelve months) and a benefit scope
with basic_benefit as (
  select distinct code from reference.benefit_type where is_basic_level
),

daily_amount as (
  select amount_eur, valid_from, coalesce(valid_to, date '2199-12-31') as valid_until
  from reference.benefit_rate
  where item = 'basic_daily_amount'
),

latest_amount as (
  select amount_eur
  from daily_amount
  where valid_from = (select max(valid_from) from daily_amount)
),

-- what a euro of the month is at the latest basic amount; null before the first amount known
price as (
  select calendar_month.month as month, max(ratio(latest_amount.amount_eur, daily_amount.amount_eur)) as latest_per_then
  from calendar_month
  cross join daily_amount
  cross join latest_amount
  where daily_amount.valid_from <= calendar_month.month and daily_amount.valid_until >= calendar_month.month
  group by calendar_month.month
),

benefit as (
  select
    paid.geography_code as employment_area_code,
    paid.month as month,
    max(price.latest_per_then) as price_now,
    sum(paid.gross_eur) as gross,
    sum(case when basic_benefit.code is not null then paid.gross_eur else 0 end) as basic_gross,
    case
      when count(paid.municipal_at_latest_rules_eur) = count(*) then sum(paid.municipal_at_latest_rules_eur)
    end as municipal
  from tally.payment_sum as paid
  left join basic_benefit on basic_benefit.code = paid.benefit_type
  left join price on price.month = paid.month
  where paid.geography_level = 'employment_area' and paid.paid_day_bucket = 'all'
  group by paid.geography_code, paid.month
),

month_of_turnover as (
  select
    turnover.geography_code as employment_area_code,
    turnover.period_kind as period_kind,
    turnover.month as last_month,
    turnover.scope as scope,
    turnover.months as months,
    turnover.period as period,
    turnover.costs_eur as costs_eur,
    turnover.value as turnover_eur,
    benefit.month as month,
    benefit.price_now * case
      when turnover.scope = 'all_benefits' then benefit.gross
      when turnover.scope = 'kela_paid' then benefit.basic_gross
      else benefit.municipal
    end as benefits_at_latest_rules
  from metrics.turnover as turnover
  inner join benefit on benefit.employment_area_code = turnover.geography_code
  where
    turnover.geography_level = 'employment_area'
    and benefit.month <= turnover.month
    and benefit.month > add_months(turnover.month, -turnover.months)
),

counted as (
  select geography_code, month, max(case when basis = 'register' then value end) as registered,
    max(case when basis = 'statfin' then value end) as published
  from metrics.unemployed
  where geography_level = 'employment_area'
  group by geography_code, month
),

summed as (
  select
    paid.employment_area_code as employment_area_code,
    paid.period_kind as period_kind,
    paid.period as period,
    paid.last_month as last_month,
    paid.scope as scope,
    paid.months as months,
    max(paid.costs_eur) as costs,
    max(paid.turnover_eur) as turnover_sum,
    case
      when count(paid.benefits_at_latest_rules) = paid.months then sum(paid.benefits_at_latest_rules)
    end as benefits_at_latest_rules,
    case
      when count(coalesce(counted.registered, counted.published)) = paid.months
        then avg(coalesce(counted.registered, counted.published))
    end as unemployed
  from month_of_turnover as paid
  left join counted
    on counted.geography_code = paid.employment_area_code
    and counted.month = paid.month
  group by
    paid.employment_area_code, paid.period_kind, paid.period, paid.last_month, paid.scope, paid.months
)

select
  'employment_area' as geography_level,
  employment_area_code as geography_code,
  last_month as month,
  scope,
  period_kind,
  period,
  months,
  money(costs + benefits_at_latest_rules) as latest_rules_eur,
  money(12 * ratio(costs + benefits_at_latest_rules, months * unemployed)) as latest_rules_per_unemployed_eur,
  turnover_sum as numerator,
  money(unemployed) as denominator,
  money(12 * ratio(turnover_sum, months * unemployed)) as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  cast(unemployed as bigint) as persons,
  case when unemployed is null or unemployed < 10 then 'denominator' end as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from summed
