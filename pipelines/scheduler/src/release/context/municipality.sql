-- one row is a municipality of an area that the release has figures of
select
  municipality.code as code,
  municipality.name_fi as name_fi,
  municipality.name_sv as name_sv,
  member.employment_area_code as area_code,
  area.name_fi as area_name_fi,
  area.name_en as area_name_en
from reference.municipality as municipality
join reference.employment_area_member as member
  on member.municipality_code = municipality.code and member.valid_to is null
join reference.employment_area as area on area.code = member.employment_area_code
where municipality.valid_to is null and member.employment_area_code in (select geography_code from published_geography where geography_level = 'employment_area')
order by code
