-- one row is an area, an intervention and kinds of participants, with how many of them there are
with participation as (
  select
    service.person_id as person_id,
    member.employment_area_code as employment_area_code,
    service.procurement as intervention,
    min(service.started_on) as entered_on,
    max(coalesce(service.ended_on, date '2199-12-31')) as left_on,
    max(case when service.qualification is not null then 1 else 0 end) as has_qualification
  from staging.service_period as service
  inner join reference.employment_area_member as member
    on member.municipality_code = service.municipality_code
  where
    service.procurement is not null
    and (member.valid_from is null or member.valid_from <= service.started_on)
    and (member.valid_to is null or member.valid_to >= service.started_on)
  group by service.person_id, member.employment_area_code, service.procurement
),

covered as (
  select participation.*, coverage.covered_until as covered_until
  from participation
  inner join register_coverage as coverage
    on coverage.employment_area_code = participation.employment_area_code
  where participation.entered_on <= coverage.covered_until
),

attribute as (
  select
    covered.person_id as person_id,
    covered.intervention as intervention,
    last_by(period.sex, (period.started_on, period.sex)) as sex,
    last_by(period.birth_year, (period.started_on, period.birth_year)) as birth_year,
    last_by(period.education_code, (period.started_on, period.education_code)) as education_code
  from covered
  inner join staging.status_period as period on period.person_id = covered.person_id
  where period.started_on <= covered.entered_on
  group by covered.person_id, covered.intervention
),

entry as (
  select
    covered.person_id as person_id,
    covered.intervention as intervention,
    max(spell.state) as entry_state,
    max(
      case when spell.state = 'U' and spell.started_on <= add_months(covered.entered_on, -12) then 1 else 0 end
    ) as is_long_term
  from covered
  inner join state_spell as spell on spell.person_id = covered.person_id
  where
    spell.started_on < covered.entered_on
    and spell.until_on >= add_days(covered.entered_on, -1)
  group by covered.person_id, covered.intervention
),

after as (
  select
    covered.person_id as person_id,
    covered.intervention as intervention,
    max(case when spell.state in ('U', 'S') and spell.started_on <= add_days(covered.left_on, 28) then 1 else 0 end)
      as is_seeking,
    max(case when spell.state = 'E' and spell.started_on <= add_days(covered.left_on, 28) then 1 else 0 end)
      as is_studying,
    max(case when spell.state in ('W', 'A') and spell.started_on <= add_days(covered.left_on, 28) then 1 else 0 end)
      as is_employed,
    max(
      case
        when
          spell.state in ('W', 'A')
          and spell.started_on <= add_months(covered.left_on, 6)
          and spell.until_on >= add_months(covered.left_on, 6)
          then 1
        else 0
      end
    ) as is_employed_later
  from covered
  inner join state_spell as spell on spell.person_id = covered.person_id
  where
    covered.left_on < covered.covered_until
    and spell.until_on > covered.left_on
    and spell.started_on <= add_months(covered.left_on, 6)
  group by covered.person_id, covered.intervention
),

participant as (
  select
    covered.employment_area_code as employment_area_code,
    cast(month_start(covered.covered_until) as varchar) as told_month,
    covered.intervention as intervention,
    coalesce(attribute.sex, '9') as sex,
    coalesce(entry.entry_state, 'X') as entry_state,
    coalesce(entry.is_long_term, 0) as is_long_term,
    case
      when attribute.birth_year is null then 'unknown'
      when extract(year from covered.entered_on) - attribute.birth_year < 18 then 'child'
      when extract(year from covered.entered_on) - attribute.birth_year < 30 then 'young'
      when extract(year from covered.entered_on) - attribute.birth_year < 55 then 'middle'
      else 'older'
    end as age_band,
    case
      when level.isced_level between 3 and 4 then 'secondary'
      when level.isced_level between 5 and 8 then 'tertiary'
      else 'other'
    end as education,
    covered.has_qualification as has_qualification,
    case when add_days(covered.left_on, 28) <= covered.covered_until then 1 else 0 end as has_left,
    case when add_months(covered.left_on, 6) <= covered.covered_until then 1 else 0 end as has_left_long_ago,
    coalesce(after.is_seeking, 0) as is_seeking,
    coalesce(after.is_studying, 0) as is_studying,
    coalesce(after.is_employed, 0) as is_employed,
    coalesce(after.is_employed_later, 0) as is_employed_later
  from covered
  left join attribute
    on attribute.person_id = covered.person_id
    and attribute.intervention = covered.intervention
  left join entry
    on entry.person_id = covered.person_id
    and entry.intervention = covered.intervention
  left join after
    on after.person_id = covered.person_id
    and after.intervention = covered.intervention
  left join reference.education_level as level on level.code = attribute.education_code
)

select
  employment_area_code, told_month, intervention, sex, entry_state, is_long_term, age_band, education,
  has_qualification, has_left, has_left_long_ago, is_seeking, is_studying, is_employed, is_employed_later,
  count(*) as persons
from participant
group by
  employment_area_code, told_month, intervention, sex, entry_state, is_long_term, age_band, education,
  has_qualification, has_left, has_left_long_ago, is_seeking, is_studying, is_employed, is_employed_later
