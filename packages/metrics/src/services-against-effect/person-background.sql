-- one row is a person of the register, by number, with what does not change in a comparison: birth, sex and education
with person as (
  select
    person_id,
    row_number() over (order by person_id) as person_number,
    min(birth_year) as born_in,
    min(sex) as sex_told,
    last_by(education_code, started_on) as latest_education
  from staging.status_period
  group by person_id
)

select
  person_id,
  person_number,
  born_in,
  case when sex_told = (select min(sex_told) from person) then 0 else 1 end as sex_band,
  case
    when substring(latest_education, 1, 1) in ('3', '4') then 1
    when substring(latest_education, 1, 1) in ('5', '6', '7', '8') then 2
    else 0
  end as education_band
from person
