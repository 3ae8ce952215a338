-- one row is an employment area, the last month of a half-year in which unemployment began, and a path: where people were first and after each of three moves within the year after
with begun as (
  select
    person_id,
    spell_number,
    employment_area_code,
    started_on,
    followed_until,
    case
      when extract(month from month) <= 6 then add_months(month, 6 - cast(extract(month from month) as integer))
      else add_months(month, 12 - cast(extract(month from month) as integer))
    end as cohort_month
  from followed_spell
  where state = 'U'
),

first_spell as (
  select
    begun.*,
    row_number() over (partition by person_id, cohort_month order by started_on) as turn
  from begun
),

followed as (
  select person_id, spell_number, employment_area_code, started_on, cohort_month
  from first_spell
  where turn = 1 and add_months(cohort_month, 13) <= followed_until
),

place as (
  select
    spell.person_id as person_id,
    spell.spell_number as spell_number,
    spell.state as state,
    spell.started_on as started_on,
    last_by(service.service_class, (service.started_on, service.service_class)) as service_class
  from state_spell as spell
  inner join (select distinct person_id from followed) as traveller
    on traveller.person_id = spell.person_id
  left join staging.service_period as service
    on service.person_id = spell.person_id
    and service.started_on <= spell.until_on
    and coalesce(service.ended_on, service.planned_end_on, date '2199-12-31') >= spell.started_on
  group by spell.person_id, spell.spell_number, spell.state, spell.started_on
),

named as (
  select
    person_id,
    spell_number,
    started_on,
    case when state = 'S' and service_class is not null then service_class else state end as place_name
  from place
),

path as (
  select
    followed.employment_area_code as employment_area_code,
    followed.cohort_month as cohort_month,
    case when one.started_on < add_months(followed.started_on, 12) then one.place_name else '' end as first_place,
    case when two.started_on < add_months(followed.started_on, 12) then two.place_name else '' end as second_place,
    case when three.started_on < add_months(followed.started_on, 12) then three.place_name else '' end
      as third_place
  from followed
  left join named as one
    on one.person_id = followed.person_id
    and one.spell_number = followed.spell_number + 1
  left join named as two
    on two.person_id = followed.person_id
    and two.spell_number = followed.spell_number + 2
  left join named as three
    on three.person_id = followed.person_id
    and three.spell_number = followed.spell_number + 3
)

select
  employment_area_code,
  cast(cohort_month as varchar) as cohort_month,
  first_place,
  second_place,
  third_place,
  count(*) as persons
from path
group by employment_area_code, cohort_month, first_place, second_place, third_place
