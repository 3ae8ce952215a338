-- one row is an employment area, a month and a service class with the effect of starting on human capital in a year
select
  geography_code,
  cast(month as varchar) as month,
  service_class,
  value,
  lower,
  upper,
  cast(persons as double) as starters,
  suppressed_reason
from metrics.service_effect
where geography_level = 'employment_area' and outcome = 'human_capital' and horizon_months = 12
order by geography_code, month, service_class
