-- one row is a municipality without an area on a day of its own, or in two areas of one kind at once
with member as (
  select 'employment_area_member.csv' as file, _line, employment_area_code as area_code, municipality_code,
    valid_from, valid_to
  from reference.employment_area_member
  union all
  select 'wellbeing_county_member.csv', _line, wellbeing_county_code, municipality_code, valid_from, valid_to
  from reference.wellbeing_county_member
  union all
  select 'region_member.csv', _line, region_code, municipality_code, valid_from, valid_to
  from reference.region_member
)
select b.file, b._line as line, 'municipality_code' as column_name, b.municipality_code as value,
  'expected one area at a time, is also in area ' || a.area_code as problem
from member as a
inner join member as b
  on a.file = b.file and a.municipality_code = b.municipality_code and a._line < b._line
where a.valid_from <= coalesce(b.valid_to, date '9999-12-31')
  and b.valid_from <= coalesce(a.valid_to, date '9999-12-31')
union all
select f.file, null, 'municipality_code', m.code, 'expected an area for every municipality that goes on'
from reference.municipality as m
cross join (select distinct file from member) as f
left join member as x on x.file = f.file and x.municipality_code = m.code and x.valid_to is null
where m.valid_to is null and x.file is null
order by file, line
