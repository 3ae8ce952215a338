-- one row is an employment area and a whole year whose services and exits are told
select
  geography_code,
  year,
  cast(month as varchar) as month,
  value as exit_rate,
  services_per_unemployed,
  services_per_labour_force,
  vacancy_rate
from metrics.service_intensity
where geography_level = 'employment_area' and value is not null and months = 12
order by geography_code, year
