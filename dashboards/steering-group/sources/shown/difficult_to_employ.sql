-- one row is an area, a month and a group of those difficult to employ, the long-term unemployed among them
with client_group as (
  select * from (values
    ('long_term', 'Pitkäaikaistyöttömät', 'Long-term unemployed', 1),
    ('equivalent', 'Toistuvasti työttömät', 'Repeatedly unemployed', 2),
    ('from_service', 'Palvelusta työttömäksi jääneet', 'Unemployed after a service', 3),
    ('service_to_service', 'Palvelusta palveluun siirtyneet', 'From service to service', 4)
  ) as t(code, name_fi, name_en, position)
),
counted as (
  select geography_level, geography_code, month, 'long_term' as client_group, value, suppressed_reason, basis, is_demo
  from long_term_unemployed
  union all
  select geography_level, geography_code, month, client_group, value, suppressed_reason, basis, is_demo
  from difficult_to_employ
)
select c.geography_code, c.month, c.client_group, g.name_fi, g.name_en, g.position, c.value::double as value,
  c.suppressed_reason, c.basis, c.is_demo
from counted as c
join client_group as g on g.code = c.client_group
where c.geography_level = 'employment_area'
