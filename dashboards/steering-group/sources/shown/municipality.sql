-- one row is a municipality with a page of its own
select m.code, m.name_fi, m.name_fi as name_en, m.area_code, m.area_name_fi, a.name_en as area_name_en, '/kunnat/' || m.code as link
from municipality as m
join employment_area as a on a.code = m.area_code
where a.slug in ('raahe', 'pohjois-karjala')
