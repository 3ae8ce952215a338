-- one row is a person, by number, unemployed and in no service when a month begins: bands of background, what starts, what follows
with in_service as (
  select distinct
    followed.person_id as person_id,
    followed.month_no as month_no
  from followed_month as followed
  inner join staging.service_period as service on service.person_id = followed.person_id
  where
    followed.is_unemployed = 1
    and service.started_on < add_months(followed.month, 1)
    and coalesce(service.ended_on, date '2199-12-31') >= add_months(followed.month, 1)
),

described as (
  select
    followed.person_id as person_id,
    followed.month_no as month_no,
    version.municipality_code as municipality_code,
    version.employment_code as employment_code,
    version.education_code as education_code,
    version.occupation_code as occupation_code,
    version.birth_year as birth_year,
    version.sex as sex,
    version.language_group as language_group,
    row_number() over (
      partition by followed.person_id, followed.month_no
      order by version.extracted_on desc, version.started_on desc
    ) as precedence
  from followed_month as followed
  inner join status_period_version as version on version.person_id = followed.person_id
  where
    followed.is_unemployed = 1
    and version.started_on <= followed.last_day
    and version.until_on >= followed.last_day
),

-- the areas of today, also for the time before they were founded
area as (
  select
    member.municipality_code as municipality_code,
    member.employment_area_code as employment_area_code,
    coverage.covered_from as covered_from
  from reference.employment_area_member as member
  inner join register_coverage as coverage on coverage.employment_area_code = member.employment_area_code
  where member.valid_to is null
)

select
  followed.person_id as person_id,
  cast(dense_rank() over (order by followed.person_id) - 1 as integer) as person_no,
  area.employment_area_code as employment_area_code,
  version.municipality_code as municipality_code,
  followed.month_no + 1 as month_no,
  coalesce(service.service_class, '') as started_class,
  case
    when followed.elapsed_months < 3 then 0
    when followed.elapsed_months < 6 then 1
    when followed.elapsed_months < 12 then 2
    when followed.elapsed_months < 24 then 3
    else 4
  end as duration_band,
  case
    when extract(year from followed.month) - version.birth_year < 25 then 0
    when extract(year from followed.month) - version.birth_year < 30 then 1
    when extract(year from followed.month) - version.birth_year < 40 then 2
    when extract(year from followed.month) - version.birth_year < 50 then 3
    when extract(year from followed.month) - version.birth_year < 55 then 4
    when extract(year from followed.month) - version.birth_year < 60 then 5
    else 6
  end as age_band,
  case when version.sex = '2' then 1 else 0 end as sex_band,
  case when version.language_group in ('fi', 'sv') then 0 else 1 end as language_band,
  case
    when version.education_code is null then 0
    when level.isced_level is null or level.isced_level < 3 then 1
    when level.isced_level < 5 then 2
    else 3
  end as education_band,
  case
    when version.occupation_code is null then 0
    when version.occupation_code < '4' then 1
    when version.occupation_code < '6' then 2
    when version.occupation_code < '9' then 3
    else 4
  end as occupation_band,
  case when version.employment_code = '03' then 1 else 0 end as layoff_band,
  case
    when followed.worked_before = 0 then 0
    when followed.worked_before < 7 then 1
    when followed.worked_before < 18 then 2
    else 3
  end as worked_band,
  case
    when followed.unemployed_before < 6 then 0
    when followed.unemployed_before < 12 then 1
    when followed.unemployed_before < 18 then 2
    else 3
  end as unemployed_band,
  case when followed.services_before > 1 then 2 else followed.services_before end as services_band,
  coalesce(followed.benefit_no, 0) as benefit_band,
  case
    when coalesce(followed.accrued_days, 0) = 0 then 0
    when followed.accrued_days <= 100 then 1
    when followed.accrued_days <= 200 then 2
    when followed.accrued_days <= 300 then 3
    when followed.accrued_days <= 400 then 4
    else 5
  end as paid_days_band,
  coalesce(followed.worked_year_before, 0) as worked_year_before,
  coalesce(followed.works_6, 0) as works_6,
  coalesce(followed.works_12, 0) as works_12,
  coalesce(followed.works_24, 0) as works_24,
  coalesce(followed.months_without_work, 0) as months_without_work,
  coalesce(followed.kela_6, 0) as kela_6,
  coalesce(followed.kela_12, 0) as kela_12,
  coalesce(followed.kela_24, 0) as kela_24,
  coalesce(followed.fund_6, 0) as fund_6,
  coalesce(followed.fund_12, 0) as fund_12,
  coalesce(followed.fund_24, 0) as fund_24
from followed_month as followed
inner join (select * from described where precedence = 1) as version
  on version.person_id = followed.person_id and version.month_no = followed.month_no
inner join area on area.municipality_code = version.municipality_code
left join in_service
  on in_service.person_id = followed.person_id and in_service.month_no = followed.month_no
left join service_month as service
  on service.person_id = followed.person_id and service.month_no = followed.month_no + 1
left join (select distinct code, isced_level from reference.education_level) as level
  on level.code = version.education_code
where
  followed.last_day >= area.covered_from
  and in_service.person_id is null
  and version.birth_year is not null
  and extract(year from followed.month) - version.birth_year < 65
