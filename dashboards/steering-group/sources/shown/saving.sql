-- one row is an area, a span of paid days, months earlier and a payer: what a person placed earlier saves
select geography_code, paid_day_bucket, regexp_extract(paid_day_bucket, '^\d+')::integer as first_day, months_earlier,
  financier, value::double as value, lower, upper, suppressed_reason, is_demo
from placement_saving
where geography_level = 'employment_area'
