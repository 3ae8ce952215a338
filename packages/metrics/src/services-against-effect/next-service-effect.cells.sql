-- one row is an unemployed person at the start of a month: how many services had begun in two years, whether one begins now, and work a year later
with dated as (
  select
    person_id,
    employment_area_code,
    month,
    state,
    months_between_starts(date '2000-01-01', month) as month_number
  from followed_state
),

history as (
  select
    person_id,
    employment_area_code,
    month,
    state,
    sum(case when state = 'W' then 1 else 0 end) over (
      partition by person_id order by month_number range between 23 preceding and current row
    ) as months_worked,
    sum(case when state = 'U' then 1 else 0 end) over (
      partition by person_id order by month_number range between 23 preceding and current row
    ) as months_unemployed
  from dated
),

service as (
  select distinct person_id, month_start(started_on) as start_month from staging.service_period
),

at_risk as (
  select
    history.person_id as person_id,
    history.employment_area_code as employment_area_code,
    add_months(history.month, 1) as landmark,
    history.months_worked as months_worked,
    history.months_unemployed as months_unemployed
  from history
  where
    history.state = 'U'
    and history.month >= add_months(cast($to_month as date), cast(-12 - $effect_window as integer))
    and history.month < add_months(cast($to_month as date), -11)
),

served as (
  select
    at_risk.person_id as person_id,
    at_risk.landmark as landmark,
    sum(case when service.start_month < at_risk.landmark then 1 else 0 end) as services_before,
    max(case when service.start_month = at_risk.landmark then 1 else 0 end) as starts_now
  from at_risk
  inner join service on service.person_id = at_risk.person_id
  where
    service.start_month >= add_months(at_risk.landmark, -24)
    and service.start_month <= at_risk.landmark
  group by at_risk.person_id, at_risk.landmark
)

select
  at_risk.employment_area_code as employment_area_code,
  cast(person.person_number as integer) as person,
  year_month(at_risk.landmark) as landmark,
  cast(coalesce(served.services_before, 0) as integer) as services_before,
  cast(coalesce(served.starts_now, 0) as integer) as starts_now,
  case
    when extract(year from at_risk.landmark) - person.born_in < 30 then 0
    when extract(year from at_risk.landmark) - person.born_in < 45 then 1
    when extract(year from at_risk.landmark) - person.born_in < 55 then 2
    else 3
  end as age_band,
  person.sex_band as sex_band,
  person.education_band as education_band,
  case
    when at_risk.months_unemployed < 3 then 0
    when at_risk.months_unemployed < 6 then 1
    when at_risk.months_unemployed < 12 then 2
    when at_risk.months_unemployed < 18 then 3
    else 4
  end as unemployed_band,
  case when at_risk.months_worked = 0 then 0 when at_risk.months_worked < 12 then 1 else 2 end as worked_band,
  case when later.state = 'W' then 100 else 0 end as worked_later,
  case when earlier.state = 'W' then 100 else 0 end as worked_before
from at_risk
inner join person_background as person on person.person_id = at_risk.person_id
inner join dated as later
  on later.person_id = at_risk.person_id
  and later.month = add_months(at_risk.landmark, 11)
left join dated as earlier
  on earlier.person_id = at_risk.person_id
  and earlier.month = add_months(at_risk.landmark, -13)
left join served
  on served.person_id = at_risk.person_id
  and served.landmark = at_risk.landmark
where later.state <> 'X'
order by at_risk.employment_area_code, person.person_number, at_risk.landmark
