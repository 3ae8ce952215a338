-- one row is a service area of job seekers by age
select code, name_fi, name_en, age_from, age_to, verified
from reference.service_area
where valid_to is null
order by code
