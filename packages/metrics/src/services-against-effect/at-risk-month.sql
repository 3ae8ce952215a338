-- one row is an unemployed person on the count day of a month, and whether open-market work had begun by the next
with person as (
  select
    person_id,
    min(birth_year) as born_in,
    last_by(education_code, started_on) as latest_education
  from staging.status_period
  group by person_id
)

select
  month_before.month as month,
  month_before.employment_area_code as employment_area_code,
  counted.municipality_code as municipality_code,
  case
    when extract(year from month_before.month) - person.born_in < 30 then 'under_30'
    when extract(year from month_before.month) - person.born_in < 55 then '30_54'
    when person.born_in is null then 'unknown'
    else '55_over'
  end as age_band,
  case
    when months_between_starts(spell.started_on, month_before.month) < 3 then '0_2'
    when months_between_starts(spell.started_on, month_before.month) < 6 then '3_5'
    when months_between_starts(spell.started_on, month_before.month) < 12 then '6_11'
    when months_between_starts(spell.started_on, month_before.month) < 24 then '12_23'
    else '24_over'
  end as duration_band,
  coalesce(substring(person.latest_education, 1, 1), 'unknown') as education_band,
  case when month_after.state = 'W' then 1 else 0 end as has_exited
from state_month as month_before
inner join state_month as month_after
  on month_after.person_id = month_before.person_id
  and month_after.month = add_months(month_before.month, 1)
inner join person_on_count_day as counted
  on counted.person_id = month_before.person_id
  and counted.month = month_before.month
inner join state_spell as spell
  on spell.person_id = month_before.person_id
  and spell.state = month_before.state
left join person on person.person_id = month_before.person_id
where
  month_before.state = 'U'
  and month_after.state <> 'X'
  and spell.started_on <= add_days(add_months(month_before.month, 1), -1)
  and spell.until_on >= add_days(add_months(month_before.month, 1), -1)
