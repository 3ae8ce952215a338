-- one row is a geography, a month and a basis
with published_area as (
  select
    member_month.employment_area_code as employment_area_code,
    member_month.month as month,
    case when count(published.unemployed) = count(*) then sum(published.unemployed) end as persons
  from member_month
  left join published_month as published
    on published.municipality_code = member_month.municipality_code
    and published.month = member_month.month
  group by member_month.employment_area_code, member_month.month
  having count(published.municipality_code) = count(*)
),

registered as (
  select
    register_month.municipality_code as municipality_code,
    register_month.employment_area_code as employment_area_code,
    register_month.month as month,
    count(person.person_id) as persons
  from register_month
  left join (
    select month, municipality_code, person_id
    from person_on_count_day
    where employment_code in ('02', '03')
  ) as person
    on person.month = register_month.month
    and person.municipality_code = register_month.municipality_code
  group by grouping sets (
    (register_month.municipality_code, register_month.month),
    (register_month.employment_area_code, register_month.month)
  )
),

counted as (
  select
    'municipality' as geography_level,
    municipality_code as geography_code,
    month,
    'statfin' as basis,
    unemployed as persons
  from published_month
  union all
  select
    'employment_area' as geography_level,
    employment_area_code as geography_code,
    month,
    'statfin' as basis,
    persons
  from published_area
  union all
  select
    case when municipality_code is null then 'employment_area' else 'municipality' end as geography_level,
    coalesce(municipality_code, employment_area_code) as geography_code,
    month,
    'register' as basis,
    persons
  from registered
)

select
  geography_level,
  geography_code,
  month,
  persons as numerator,
  cast(null as bigint) as denominator,
  persons as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  persons,
  case when persons is null then 'hidden_by_source' end as suppressed_reason,
  basis,
  case when basis = 'register' then cast($is_demo as boolean) else false end as is_demo
from counted
