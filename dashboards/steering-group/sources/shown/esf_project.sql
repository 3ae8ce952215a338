-- one row is an intervention of an area, with the common indicators that pages tell of it and why one is not there
with told as (
  select * from esf_participant
  where sex = 'all'
  qualify month = max(month) over (partition by geography_code)
)
select geography_code, intervention, month, bool_or(is_demo) as is_demo,
  max(value) filter (where indicator = 'EECO01') as participants,
  max(suppressed_reason) filter (where indicator = 'EECO01') as participants_hidden,
  max(value) filter (where indicator = 'EECO02') as unemployed,
  max(suppressed_reason) filter (where indicator = 'EECO02') as unemployed_hidden,
  max(value) filter (where indicator = 'EECO03') as long_term,
  max(suppressed_reason) filter (where indicator = 'EECO03') as long_term_hidden,
  max(value) filter (where indicator = 'EECR03') as qualified,
  max(suppressed_reason) filter (where indicator = 'EECR03') as qualified_hidden,
  max(value) filter (where indicator = 'EECR04') as in_work,
  max(suppressed_reason) filter (where indicator = 'EECR04') as in_work_hidden,
  max(value) filter (where indicator = 'EECR05') as half_year,
  max(suppressed_reason) filter (where indicator = 'EECR05') as half_year_hidden
from told
group by geography_code, intervention, month
order by geography_code, intervention
