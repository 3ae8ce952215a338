-- one row is a municipality of a shown area that has a place in its area's map of tiles
select p.municipality_code as code, m.area_code, m.name_fi as name, p.tile_column, p.tile_row, '/kunnat/' || m.code as link
from municipality_position as p
join municipality as m on m.code = p.municipality_code
join employment_area as a on a.code = m.area_code
where a.slug in ('raahe', 'pohjois-karjala')
