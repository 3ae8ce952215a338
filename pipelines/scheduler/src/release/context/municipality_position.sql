-- one row is the tile of a municipality in a tile map of an area that the release has figures of
select
  position.municipality_code as municipality_code,
  member.employment_area_code as area_code,
  position.tile_column as tile_column,
  position.tile_row as tile_row,
  position.verified as verified,
  position.origin as origin
from reference.municipality_position as position
join reference.employment_area_member as member
  on member.municipality_code = position.municipality_code and member.valid_to is null
where
  position.valid_to is null
  and member.employment_area_code in (select geography_code from published_geography where geography_level = 'employment_area')
order by municipality_code
