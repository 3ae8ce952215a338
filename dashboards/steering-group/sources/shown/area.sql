-- one row is an area the pages show: the steering group's own, and the one it is seen against
select code, name_fi, name_en, slug = 'raahe' as is_home
from employment_area
where slug in ('raahe', 'pohjois-karjala')
