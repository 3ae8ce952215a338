-- one row is a class of services
select code, name_fi, name_en
from reference.service_class
where valid_to is null
order by code
