-- one row is an employment area, a month and a service class
select
  geography_level,
  geography_code,
  month,
  service_class,
  value as per_starter_eur,
  note,
  note_en,
  money(persons * value) as numerator,
  cast(null as double) as denominator,
  money(persons * value) as value,
  persons * lower as lower,
  persons * upper as upper,
  persons,
  suppressed_reason,
  basis,
  cast($is_demo as boolean) as is_demo
from metrics.service_effect
where outcome = 'human_capital' and horizon_months = 12
