-- one row is a code used on a day on which its own table says it does not hold
with used as (
  select 'employment_area_member.csv' as file, _line, 'employment_area_code' as column_name,
    employment_area_code as code, 'employment_area' as list, valid_from, valid_to
  from reference.employment_area_member
  union all
  select 'employment_area_member.csv', _line, 'municipality_code', municipality_code, 'municipality',
    valid_from, valid_to
  from reference.employment_area_member
  union all
  select 'wellbeing_county_member.csv', _line, 'wellbeing_county_code', wellbeing_county_code,
    'wellbeing_county', valid_from, valid_to
  from reference.wellbeing_county_member
  union all
  select 'wellbeing_county_member.csv', _line, 'municipality_code', municipality_code, 'municipality',
    valid_from, valid_to
  from reference.wellbeing_county_member
  union all
  select 'region_member.csv', _line, 'region_code', region_code, 'region', valid_from, valid_to
  from reference.region_member
  union all
  select 'region_member.csv', _line, 'municipality_code', municipality_code, 'municipality', valid_from, valid_to
  from reference.region_member
  union all
  select 'service.csv', _line, 'class_code', class_code, 'service_class', valid_from, valid_to
  from reference.service
  union all
  select 'service_unit_cost.csv', _line, 'service_class', service_class, 'service_class', valid_from, valid_to
  from reference.service_unit_cost
  union all
  select 'labour_force_baseline.csv', _line, 'municipality_code', municipality_code, 'municipality', valid_from,
    valid_to
  from reference.labour_force_baseline
),
listed as (
  select 'municipality' as list, code, valid_from, valid_to from reference.municipality
  union all
  select 'employment_area', code, valid_from, valid_to from reference.employment_area
  union all
  select 'wellbeing_county', code, valid_from, valid_to from reference.wellbeing_county
  union all
  select 'region', code, valid_from, valid_to from reference.region
  union all
  select 'service_class', code, valid_from, valid_to from reference.service_class
)
select u.file, u._line as line, u.column_name, u.code as value,
  'expected a code of ' || u.list || ' that holds from ' || cast(u.valid_from as varchar) || ' to '
    || coalesce(cast(u.valid_to as varchar), 'now on') as problem
from used as u
left join listed as l on l.list = u.list and l.code = u.code
where l.code is null
  or u.valid_from < l.valid_from
  or coalesce(u.valid_to, date '9999-12-31') > coalesce(l.valid_to, date '9999-12-31')
order by u.file, line
