-- one row is a geography, a month and a payer; unknown where a part of it is hidden
select b.geography_level, b.geography_code, b.month, f.code as financier, f.name_fi as financier_name, f.position,
  case when count(*) = count(b.value) then sum(b.value) end as value,
  case when count(*) > count(b.value) and count(b.suppressed_reason) > 0 then 'secondary' end as suppressed_reason,
  'benefits_' || f.code as figure, b.basis, b.is_demo
from release.benefits_paid as b
join ${financier} as f on f.code = b.financier
group by b.geography_level, b.geography_code, b.month, f.code, f.name_fi, f.position, b.basis, b.is_demo
