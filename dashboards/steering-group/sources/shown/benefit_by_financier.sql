-- one row is a geography, a month and a payer of benefits; unknown where a part of it is
with financier as (
  select * from (values
    ('state', 'Valtio', 'State', 1), ('municipality', 'Kunnat', 'Municipalities', 2),
    ('unemployment_fund', 'Työttömyyskassat', 'Unemployment funds', 3)
  ) as t(code, name_fi, name_en, position)
)
select b.geography_level, b.geography_code, b.month, f.code as financier, f.name_fi as financier_name, f.name_fi, f.name_en, f.position,
  'benefits_' || f.code as figure, b.basis, b.is_demo,
  case when count(*) = count(b.value) then sum(b.value)::double end as value,
  case when count(*) > count(b.value) and count(b.suppressed_reason) > 0 then 'part_hidden' end as suppressed_reason,
  b.month = max(b.month) over (partition by b.geography_level) as is_newest
from benefits_paid as b
join financier as f on f.code = b.financier
group by b.geography_level, b.geography_code, b.month, f.code, f.name_fi, f.name_en, f.position, b.basis, b.is_demo
order by b.geography_level, b.geography_code, b.month, f.position
