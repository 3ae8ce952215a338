-- one row is an employment area of the mainland, whose public statistics every release tells of
select code, slug, name_fi, name_sv, name_en
from reference.employment_area
where code in (select geography_code from mainland_geography)
order by code
