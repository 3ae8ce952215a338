-- one row is a municipality whose tile is that of another one of its employment area
select 'municipality_position.csv' as file, place._line as line, 'tile_column' as column_name,
  cast(place.tile_column as varchar) as value,
  'expected a tile of its own, row ' || place.tile_row || ' of the column is taken' as problem
from reference.municipality_position as place
inner join reference.employment_area_member as member
  on member.municipality_code = place.municipality_code and member.valid_to is null
qualify row_number() over (
  partition by member.employment_area_code, place.tile_column, place.tile_row order by place._line
) > 1
order by line
