-- one row is an employment area, a service class and a horizon
with unit_cost as (
  select
    geography_code,
    service_class,
    min(cost_source) as source_told,
    sum(numerator) as euros,
    sum(denominator) as participants
  from metrics.service_cost
  where period_kind = 'rolling_12_months' and per = 'participant'
  group by geography_code, service_class
),

priced as (
  select geography_code, service_class, source_told, euros, participants
  from unit_cost
  union all
  select
    geography_code,
    'any' as service_class,
    case when min(source_told) = max(source_told) then min(source_told) else 'mixed' end as source_told,
    case when count(euros) = count(*) then sum(euros) end as all_euros,
    sum(participants) as all_participants
  from unit_cost
  group by geography_code
),

effect as (
  select
    geography_code,
    month,
    service_class,
    horizon_months,
    max(persons) as starters,
    max(case when outcome = 'employment' then value end) as points,
    max(case when outcome = 'employment' then lower end) as points_lower,
    max(case when outcome = 'employment' then upper end) as points_upper,
    max(case when outcome = 'benefits_kela' then value end) as kela,
    max(case when outcome = 'benefits_kela' then lower end) as kela_lower,
    max(case when outcome = 'benefits_kela' then upper end) as kela_upper,
    max(case when outcome = 'benefits_fund' then value end) as fund,
    max(case when outcome = 'benefits_fund' then lower end) as fund_lower,
    max(case when outcome = 'benefits_fund' then upper end) as fund_upper,
    max(case when outcome = 'employment' then suppressed_reason end) as reason
  from metrics.service_effect
  group by geography_code, month, service_class, horizon_months
),

-- the price of a start is that of a participant of the latest twelve months
costed as (
  select
    effect.*,
    priced.source_told as source_told,
    effect.starters * ratio(priced.euros, priced.participants) as euros,
    effect.starters * effect.points / 100 as jobs,
    effect.starters * effect.points_lower / 100 as jobs_lower,
    effect.starters * effect.points_upper / 100 as jobs_upper,
    case
      when effect.reason is not null then effect.reason
      when priced.euros is null or priced.participants = 0 then 'no_cost'
      when not coalesce(effect.points_lower > 0, false) then 'not_estimable'
    end as reason_not_told
  from effect
  left join priced
    on priced.geography_code = effect.geography_code
    and priced.service_class = effect.service_class
)

select
  'employment_area' as geography_level,
  geography_code,
  month,
  service_class,
  horizon_months,
  source_told as cost_source,
  jobs_lower,
  jobs_upper,
  -starters * kela as kela_avoided_eur,
  -starters * kela_upper as kela_avoided_lower,
  -starters * kela_lower as kela_avoided_upper,
  -starters * fund as fund_avoided_eur,
  -starters * fund_upper as fund_avoided_lower,
  -starters * fund_lower as fund_avoided_upper,
  case when reason_not_told = 'not_estimable' then 'ei arvioitavissa: vaikutuksen väli ei ole nollan yläpuolella' end as note,
  case when reason_not_told = 'not_estimable' then 'cannot be estimated: the interval of the effect is not above zero' end as note_en,
  money(euros) as numerator,
  money(jobs) as denominator,
  case when reason_not_told is null then money(ratio(euros, jobs)) end as value,
  case when reason_not_told is null then ratio(euros, jobs_upper) end as lower,
  case when reason_not_told is null then ratio(euros, jobs_lower) end as upper,
  starters as persons,
  reason_not_told as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from costed
