-- one row is a geography and a month
with unemployed_person as (
  select month, person_id, municipality_code
  from person_on_count_day
  where employment_code in ('02', '03')
),

period as (
  select
    version.person_id as person_id,
    version.started_on as started_on,
    version.until_on as until_on,
    version.employment_code as employment_code,
    version.extracted_on as extracted_on
  from status_period_version as version
  inner join (select distinct person_id from unemployed_person) as counted
    on counted.person_id = version.person_id
  where version.until_on >= (select add_months(min(last_day), -$long_term_months) from calendar_month)
),

-- the days on which a person's state can change
turning_day as (
  select person_id, started_on as turned_on from period
  union distinct
  select person_id, add_days(until_on, 1) as turned_on from period
),

state as (
  select
    turning_day.person_id as person_id,
    turning_day.turned_on as turned_on,
    period.employment_code as employment_code,
    row_number() over (
      partition by turning_day.person_id, turning_day.turned_on
      order by period.extracted_on desc, period.started_on desc
    ) as precedence
  from turning_day
  inner join period on period.person_id = turning_day.person_id
  where period.started_on <= turning_day.turned_on and period.until_on >= turning_day.turned_on
),

stretch as (
  select
    turning_day.person_id as person_id,
    turning_day.turned_on as turned_on,
    lead(turning_day.turned_on) over (
      partition by turning_day.person_id order by turning_day.turned_on
    ) as next_turned_on,
    case when state.employment_code in ('02', '03') then 0 else 1 end as is_break
  from turning_day
  left join (select person_id, turned_on, employment_code from state where precedence = 1) as state
    on state.person_id = turning_day.person_id
    and state.turned_on = turning_day.turned_on
),

numbered as (
  select
    person_id,
    turned_on,
    next_turned_on,
    is_break,
    sum(is_break) over (
      partition by person_id order by turned_on rows between unbounded preceding and current row
    ) as breaks_before
  from stretch
),

spell as (
  select person_id, breaks_before, min(turned_on) as unemployed_from, max(next_turned_on) as unemployed_before
  from numbered
  where is_break = 0
  group by person_id, breaks_before
),

long_term as (
  select
    unemployed_person.month as month,
    unemployed_person.municipality_code as municipality_code,
    unemployed_person.person_id as person_id
  from unemployed_person
  inner join calendar_month on calendar_month.month = unemployed_person.month
  inner join spell on spell.person_id = unemployed_person.person_id
  where
    spell.unemployed_from <= add_months(calendar_month.last_day, -$long_term_months)
    and spell.unemployed_before > calendar_month.last_day
),

counted as (
  select
    register_month.municipality_code as municipality_code,
    register_month.employment_area_code as employment_area_code,
    register_month.month as month,
    count(long_term.person_id) as persons,
    count(unemployed_person.person_id) as unemployed
  from register_month
  left join unemployed_person
    on unemployed_person.month = register_month.month
    and unemployed_person.municipality_code = register_month.municipality_code
  left join long_term
    on long_term.month = unemployed_person.month
    and long_term.person_id = unemployed_person.person_id
  group by grouping sets (
    (register_month.municipality_code, register_month.month),
    (register_month.employment_area_code, register_month.month)
  )
)

select
  case when municipality_code is null then 'employment_area' else 'municipality' end as geography_level,
  coalesce(municipality_code, employment_area_code) as geography_code,
  month,
  persons as numerator,
  unemployed as denominator,
  persons as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  persons,
  cast(null as varchar) as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from counted
