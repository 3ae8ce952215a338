-- one row is a municipality in a month whose count day the register of its area covers
select
  member_month.month as month,
  member_month.last_day as last_day,
  member_month.municipality_code as municipality_code,
  member_month.employment_area_code as employment_area_code
from member_month
inner join register_coverage
  on register_coverage.employment_area_code = member_month.employment_area_code
where
  member_month.last_day >= register_coverage.covered_from
  and member_month.last_day <= register_coverage.covered_until
