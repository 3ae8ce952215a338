-- one row is a geography, a period (a calendar year or the latest twelve months) and a benefit scope
with cost as (
  select geography_level, geography_code, month, sum(value) as cost_eur
  from metrics.area_costs
  group by geography_level, geography_code, month
),

scope as (
  select 'all_benefits' as scope
  union all
  select 'kela_paid' as scope
  union all
  select 'municipal_share' as scope
),

basic_benefit as (
  select distinct code from reference.benefit_type where is_basic_level
),

benefit as (
  select
    paid.geography_level as geography_level,
    paid.geography_code as geography_code,
    paid.month as month,
    scope.scope as scope,
    case when count(paid.value) = count(*) then sum(paid.value) end as benefit_eur,
    max(paid.persons) as recipients
  from metrics.benefits_paid as paid
  cross join scope
  left join basic_benefit on basic_benefit.code = paid.benefit_type
  where
    scope.scope = 'all_benefits'
    or (scope.scope = 'kela_paid' and basic_benefit.code is not null)
    or (scope.scope = 'municipal_share' and paid.financier = 'municipality')
  group by paid.geography_level, paid.geography_code, paid.month, scope.scope
),

-- a month belongs to turnover when the area has both costs and benefits in it
area_month as (
  select distinct cost.geography_code as employment_area_code, cost.month as month
  from cost
  inner join benefit
    on benefit.geography_level = cost.geography_level
    and benefit.geography_code = cost.geography_code
    and benefit.month = cost.month
  where cost.geography_level = 'employment_area'
),

geography_month as (
  select
    'employment_area' as geography_level,
    employment_area_code as geography_code,
    employment_area_code,
    month
  from area_month
  union all
  select
    'municipality' as geography_level,
    member_month.municipality_code as geography_code,
    area_month.employment_area_code as employment_area_code,
    area_month.month as month
  from area_month
  inner join member_month
    on member_month.employment_area_code = area_month.employment_area_code
    and member_month.month = area_month.month
),

latest as (
  select employment_area_code, max(month) as latest_month
  from area_month
  group by employment_area_code
),

period_month as (
  select
    geography_level,
    geography_code,
    month,
    'calendar_year' as period_kind,
    cast(extract(year from month) as integer) as period_year
  from geography_month
  union all
  select
    geography_month.geography_level as geography_level,
    geography_month.geography_code as geography_code,
    geography_month.month as month,
    'rolling_12_months' as period_kind,
    0 as period_year
  from geography_month
  inner join latest on latest.employment_area_code = geography_month.employment_area_code
  where geography_month.month > add_months(latest.latest_month, -12)
),

summed as (
  select
    period_month.geography_level as geography_level,
    period_month.geography_code as geography_code,
    period_month.period_kind as period_kind,
    period_month.period_year as period_year,
    scope.scope as scope,
    min(period_month.month) as first_month,
    max(period_month.month) as last_month,
    count(*) as covered_months,
    money(sum(coalesce(cost.cost_eur, 0))) as costs_eur,
    case
      when count(benefit.month) = count(benefit.benefit_eur) then money(sum(coalesce(benefit.benefit_eur, 0)))
    end as benefits_eur,
    max(benefit.recipients) as persons
  from period_month
  cross join scope
  left join cost
    on cost.geography_level = period_month.geography_level
    and cost.geography_code = period_month.geography_code
    and cost.month = period_month.month
  left join benefit
    on benefit.geography_level = period_month.geography_level
    and benefit.geography_code = period_month.geography_code
    and benefit.month = period_month.month
    and benefit.scope = scope.scope
  group by
    period_month.geography_level,
    period_month.geography_code,
    period_month.period_kind,
    period_month.period_year,
    scope.scope
)

select
  geography_level,
  geography_code,
  last_month as month,
  scope,
  period_kind,
  case
    when period_kind = 'calendar_year' and covered_months = 12 then cast(period_year as varchar)
    else year_month(first_month) || '–' || year_month(last_month)
  end as period,
  covered_months as months,
  costs_eur,
  benefits_eur,
  costs_eur + benefits_eur as numerator,
  cast(null as decimal(18, 2)) as denominator,
  costs_eur + benefits_eur as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  persons,
  cast(null as varchar) as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from summed
