-- one row is an employment area that the release has figures of
select code, slug, name_fi, name_sv, name_en
from reference.employment_area
where code in (select geography_code from published_geography where geography_level = 'employment_area')
order by code
