-- one row is an area, a span of paid days and a payer in the newest month; unknown where a part of it is
select geography_code, month, paid_day_bucket, regexp_extract(paid_day_bucket, '^\d+')::integer as first_day, financier,
  is_demo, case when count(*) = count(value) then sum(value)::double end as value,
  case when count(*) > count(value) then 'part_hidden' end as suppressed_reason
from benefits_by_paid_days
where geography_level = 'employment_area' and month = (select max(month) from benefits_by_paid_days)
group by geography_code, month, paid_day_bucket, financier, is_demo
