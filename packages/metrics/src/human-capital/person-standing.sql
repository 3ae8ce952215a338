-- one row is a person on the last day of a month: state, segment of transitions, time without work, median wage
-- persons are numbered: who they are stays behind; months to 65 are told from the middle of the year of birth
with horizon as (
  select max(value) as months
  from reference.metric_parameter
  where name = 'human_capital_horizon' and valid_to is null
),

described as (
  select
    placed.month as month,
    placed.person_id as person_id,
    placed.is_client as is_client,
    placed.idle_months as idle_months,
    version.municipality_code as municipality_code,
    version.service_area as service_area,
    coalesce(version.education_code, '99') as education_code,
    case when version.occupation_classification = 'ISCO08' then version.occupation_code end as occupation_code,
    case placed.state
      when 'U' then 0
      when 'S' then 1
      when 'W' then 2
      when 'A' then 3
      when 'E' then 4
      when 'O' then 5
      when 'W-part' then 6
    end as state_no,
    extract(year from placed.month) - version.birth_year as age,
    12 * (version.birth_year + 65 - extract(year from placed.month)) + 7 - extract(month from placed.month) as months_left,
    case
      when placed.state not in ('U', 'S', 'A') or placed.elapsed_months < 3 then 0
      when placed.elapsed_months < 6 then 1
      when placed.elapsed_months < 12 then 2
      when placed.elapsed_months < 24 then 3
      else 4
    end as elapsed_no
  from person_state_month as placed
  inner join status_period_version as version
    on version.person_id = placed.person_id and version.started_on = placed.started_on
  where version.birth_year is not null
)

select
  cast(dense_rank() over (order by described.person_id) - 1 as integer) as person_no,
  described.month as month,
  area_month.employment_area_code as employment_area_code,
  described.municipality_code as municipality_code,
  described.service_area as service_area,
  described.is_client as is_client,
  cast(described.state_no as integer) as state_no,
  cast(case when described.age < 30 then 0 when described.age < 55 then 1 else 2 end as integer) as age_no,
  cast(described.elapsed_no as integer) as elapsed_no,
  cast(case when level.isced_level is null then 0 when level.isced_level < 5 then 1 else 2 end as integer) as education_no,
  cast(
    case
      when described.months_left < 0 then 0
      when described.months_left > horizon.months then horizon.months
      else described.months_left
    end as integer
  ) as horizon_months,
  cast(described.idle_months as double) / 12 as idle_years,
  coalesce(minor.median_eur, major.median_eur, every.median_eur) as median_eur
from described
cross join horizon
inner join area_month
  on area_month.municipality_code = described.municipality_code and area_month.month = described.month
left join (select distinct code, isced_level from reference.education_level) as level
  on level.code = described.education_code
left join median_wage_cell as minor
  on minor.education_code = described.education_code
  and minor.occupation_code = substring(described.occupation_code, 1, 2)
left join median_wage_cell as major
  on major.education_code = described.education_code
  and major.occupation_code = substring(described.occupation_code, 1, 1)
left join median_wage_cell as every
  on every.education_code = described.education_code
  and every.occupation_code = 'SSS'
