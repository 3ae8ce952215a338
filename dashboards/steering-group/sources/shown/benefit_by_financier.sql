-- one row is a geography, a month and a payer of benefits; unknown where a part of it is
select geography_level, geography_code, month, financier, 'benefits_' || financier as figure, basis, is_demo,
  case when count(*) = count(value) then sum(value)::double end as value,
  case when count(*) > count(value) and count(suppressed_reason) > 0 then 'part_hidden' end as suppressed_reason,
  month = max(month) over (partition by geography_level) as is_newest
from benefits_paid
group by geography_level, geography_code, month, financier, basis, is_demo
order by geography_level, geography_code, month, financier
