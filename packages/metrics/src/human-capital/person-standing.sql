-- one row is a person on the last day of a month: state, segment of transitions, time without work, median wage
-- persons are numbered, so that who they are stays behind where figures are estimated; months to 65 are told from the middle of the year of birth
with horizon as (
  select max(value) as months
  from reference.metric_parameter
  where name = 'human_capital_horizon' and valid_to is null
),

numbered as (
  select person_id, row_number() over (order by person_id) - 1 as person_no
  from (select distinct person_id from status_period_version) as person
),

coded as (
  select
    person_id,
    started_on,
    municipality_code,
    service_area,
    birth_year,
    coalesce(education_code, '99') as education_code,
    case when occupation_classification = 'ISCO08' then occupation_code end as isco_code
  from status_period_version
  where birth_year is not null
),

period as (
  select
    numbered.person_no as person_no,
    coded.person_id as person_id,
    coded.started_on as started_on,
    coded.municipality_code as municipality_code,
    coded.service_area as service_area,
    coded.birth_year as birth_year,
    case when level.isced_level is null then 0 when level.isced_level < 5 then 1 else 2 end as education_no,
    coalesce(minor_group.median_eur, major_group.median_eur, every_group.median_eur) as median_eur
  from coded
  inner join numbered on numbered.person_id = coded.person_id
  left join (select distinct code, isced_level from reference.education_level) as level
    on level.code = coded.education_code
  left join median_wage_cell as minor_group
    on minor_group.education_code = coded.education_code
    and minor_group.occupation_code = substring(coded.isco_code, 1, 2)
  left join median_wage_cell as major_group
    on major_group.education_code = coded.education_code
    and major_group.occupation_code = substring(coded.isco_code, 1, 1)
  left join median_wage_cell as every_group
    on every_group.education_code = coded.education_code
    and every_group.occupation_code = 'SSS'
),

placed as (
  select
    period.person_no as person_no,
    period.person_id as person_id,
    state.month as month,
    period.municipality_code as municipality_code,
    period.service_area as service_area,
    state.is_client as is_client,
    state.state as state,
    state.elapsed_months as elapsed_months,
    state.idle_months as idle_months,
    period.education_no as education_no,
    period.median_eur as median_eur,
    extract(year from state.month) - period.birth_year as age,
    12 * (period.birth_year + 65 - extract(year from state.month)) + 7 - extract(month from state.month)
      as months_left
  from person_state_month as state
  inner join period
    on period.person_id = state.person_id and period.started_on = state.started_on
)

select
  placed.person_id as person_id,
  cast(placed.person_no as integer) as person_no,
  placed.month as month,
  area_month.employment_area_code as employment_area_code,
  placed.municipality_code as municipality_code,
  placed.service_area as service_area,
  placed.is_client as is_client,
  cast(
    case placed.state
      when 'U' then 0
      when 'S' then 1
      when 'W' then 2
      when 'A' then 3
      when 'E' then 4
      when 'O' then 5
      when 'W-part' then 6
    end as integer
  ) as state_no,
  cast(case when placed.age < 30 then 0 when placed.age < 55 then 1 else 2 end as integer) as age_no,
  cast(
    case
      when placed.state not in ('U', 'S', 'A') or placed.elapsed_months < 3 then 0
      when placed.elapsed_months < 6 then 1
      when placed.elapsed_months < 12 then 2
      when placed.elapsed_months < 24 then 3
      else 4
    end as integer
  ) as elapsed_no,
  cast(placed.education_no as integer) as education_no,
  cast(
    case
      when placed.months_left < 0 then 0
      when placed.months_left > horizon.months then horizon.months
      else placed.months_left
    end as integer
  ) as horizon_months,
  cast(placed.idle_months as double) / 12 as idle_years,
  placed.median_eur as median_eur
from placed
cross join horizon
inner join area_month
  on area_month.municipality_code = placed.municipality_code and area_month.month = placed.month
