-- one row is the newest boundary of a municipality of an area that the release has figures of, to a thousandth of a degree, some 100 m
select
  boundary.municipality_code as municipality_code,
  member.employment_area_code as area_code,
  boundary.year as year,
  regexp_replace(boundary.geojson, '([.][0-9]{3})[0-9]+', '\1', 'g') as geojson
from staging.municipality_boundary as boundary
join reference.employment_area_member as member
  on member.municipality_code = boundary.municipality_code and member.valid_to is null
where
  boundary.year = (
    select max(newer.year) from staging.municipality_boundary as newer
    where newer.municipality_code = boundary.municipality_code
  )
  and member.employment_area_code in (select geography_code from published_geography where geography_level = 'employment_area')
order by municipality_code
