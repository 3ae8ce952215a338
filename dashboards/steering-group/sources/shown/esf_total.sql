-- one row is a common indicator of an area over all its interventions, and a sex; the sum only where no part is hidden
select p.geography_code, p.month, p.indicator, p.sex, any_value(p.basis) as basis, bool_or(p.is_demo) as is_demo,
  count(*) as interventions, count(p.value) as told_interventions,
  case when count(*) = count(p.value) then sum(p.value)::double end as value,
  case
    when count(*) = count(p.value) then null
    when bool_or(p.suppressed_reason = 'not_computed') then 'not_computed'
    else 'part_hidden'
  end as suppressed_reason
from esf_participant as p
group by p.geography_code, p.month, p.indicator, p.sex
qualify p.month = max(p.month) over (partition by p.geography_code)
order by p.geography_code, p.indicator, p.sex
