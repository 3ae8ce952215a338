-- one row is an area, a class of services, an outcome and months after the start, with the verdict as a code
select geography_code, service_class, outcome, horizon_months, outcome_unit as unit, value, lower, upper,
  shrunk_value as believed, persons::double as persons, effective_controls as controls,
  case
    when verdict like 'hyötyä%' then 'beneficial'
    when verdict like 'haittaa%' then 'harmful'
    when verdict like 'ei eroa%' then 'no_difference'
    when verdict is not null then 'unknown'
  end as verdict,
  starters_needed::double as starters_needed, suppressed_reason, basis, is_demo
from service_effect
