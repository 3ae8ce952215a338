-- one row is an employment area, a month, an outcome and what it is told per
with pair as (
  select 'unemployed' as outcome, 'labour_force' as per
  union all
  select 'unemployed' as outcome, 'inhabitant' as per
  union all
  select 'unemployed' as outcome, 'job_seeker' as per
  union all
  select 'long_term_unemployed' as outcome, 'unemployed' as per
  union all
  select 'long_term_unemployed' as outcome, 'inhabitant' as per
  union all
  select 'long_term_unemployed' as outcome, 'job_seeker' as per
  union all
  select 'in_services' as outcome, 'unemployed_or_in_services' as per
  union all
  select 'in_services' as outcome, 'inhabitant' as per
  union all
  select 'in_services' as outcome, 'job_seeker' as per
  union all
  select 'vacancies' as outcome, 'inhabitant' as per
  union all
  select 'vacancies' as outcome, 'job_seeker' as per
),

base as (
  select
    case when decision.decision_month <= latest.latest_month then decision.decision_month else latest.latest_month end as month,
    coalesce(decision.decision_month <= latest.latest_month, false) as is_decision,
    latest.latest_month as latest_month
  from decision_month as decision
  cross join (select max(month) as latest_month from area_statistic) as latest
),

-- outcomes that a month has of some area, if only hidden
published as (
  select month, what
  from area_statistic
  where coalesce(why_not, 'told') <> 'not_published'
  group by month, what
),

told as (
  select
    part.employment_area_code as employment_area_code,
    part.month as month,
    pair.outcome as outcome,
    pair.per as per,
    part.before_break as before_break,
    part.persons as counted,
    whole.persons as whole,
    100 * ratio(part.persons, whole.persons) as share,
    case
      when part.why_not = 'hidden_by_source' or whole.why_not = 'hidden_by_source' then 'hidden_by_source'
      when part.persons is null or whole.persons is null then 'not_published'
      when whole.persons = 0 then 'denominator'
    end as why_not
  from pair
  inner join published on published.what = pair.outcome
  inner join area_statistic as part on part.what = pair.outcome and part.month = published.month
  inner join area_statistic as whole
    on whole.what = pair.per
    and whole.employment_area_code = part.employment_area_code
    and whole.month = part.month
)

select
  'employment_area' as geography_level,
  told.employment_area_code as geography_code,
  told.month as month,
  told.outcome as outcome,
  told.per as per,
  100 * ratio(told.share, at_base.share) as index_value,
  base.month as base_month,
  base.is_decision as base_is_decision,
  told.before_break as before_break,
  maturity.value as maturity,
  coalesce(maturity.class_fi, 'ei arvioitu') as maturity_class_fi,
  coalesce(maturity.class_en, 'not assessed') as maturity_class_en,
  case
    when told.why_not = 'hidden_by_source'
      then 'jonkin kunnan luku on salattu (alle viisi), joten alueen summaa ei ole'
    when told.why_not = 'not_published' then 'lukua ei ole julkaistu alueen kaikista kunnista'
    when told.why_not = 'denominator' then 'ei ketään, jota kohti laskea'
  end as why_not_fi,
  case
    when told.why_not = 'hidden_by_source'
      then 'the figure of a municipality is hidden (under five), so there is no sum of the area'
    when told.why_not = 'not_published' then 'the figure is not published of all municipalities of the area'
    when told.why_not = 'denominator' then 'nobody to tell it per'
  end as why_not_en,
  told.counted as numerator,
  told.whole as denominator,
  told.share as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  told.whole as persons,
  told.why_not as suppressed_reason,
  'statfin' as basis,
  false as is_demo
from told
cross join base
left join told as at_base
  on at_base.employment_area_code = told.employment_area_code
  and at_base.month = base.month
  and at_base.outcome = told.outcome
  and at_base.per = told.per
left join metrics.maturity as maturity
  on maturity.geography_code = told.employment_area_code
  and maturity.month = told.month
where told.month > add_months(base.latest_month, -$trajectory_months)
