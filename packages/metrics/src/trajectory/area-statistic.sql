-- one row is an employment area, a month and what of it public statistics count: the sum of its municipalities, null where one of them is hidden
with statistic as (
  select municipality_code, month, 'unemployed' as what, unemployed as counted from published_month
  union all
  select municipality_code, month, 'labour_force' as what, labour_force as counted from published_month
  union all
  select municipality_code, month, 'job_seeker' as what, job_seekers as counted from published_month
  union all
  select municipality_code, month, 'long_term_unemployed' as what, long_term_unemployed as counted from published_month
  union all
  select municipality_code, month, 'in_services' as what, in_services as counted from published_month
  union all
  select
    municipality_code,
    month,
    'unemployed_or_in_services' as what,
    unemployed + in_services as counted
  from published_month
  union all
  select municipality_code, month, 'vacancies' as what, vacancies as counted from published_month
  union all
  select municipality_code, month, 'inhabitant' as what, inhabitants as counted from inhabitant_month
),

area as (
  select employment_area_code, max(area_began_on) as began_on, count(*) as municipalities
  from area_today
  group by employment_area_code
),

added as (
  select
    area_today.employment_area_code as employment_area_code,
    statistic.month as month,
    statistic.what as what,
    count(*) as present,
    count(statistic.counted) as told,
    sum(statistic.counted) as persons
  from area_today
  inner join statistic on statistic.municipality_code = area_today.municipality_code
  group by area_today.employment_area_code, statistic.month, statistic.what
)

select
  added.employment_area_code as employment_area_code,
  added.month as month,
  added.what as what,
  case when added.told = area.municipalities then cast(added.persons as bigint) end as persons,
  case
    when added.told = area.municipalities then null
    when added.told = 0 then 'not_published'
    else 'hidden_by_source'
  end as why_not,
  coalesce(added.month < area.began_on, false) as before_break
from added
inner join area on area.employment_area_code = added.employment_area_code
where added.present = area.municipalities
