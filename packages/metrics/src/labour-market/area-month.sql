-- one row is a municipality in a month that the register covers, with the employment area it is in at the end
-- moves are told of the years before the area as well, from the register that it was given
select
  calendar_month.month as month,
  calendar_month.last_day as last_day,
  member.municipality_code as municipality_code,
  member.employment_area_code as employment_area_code
from calendar_month
cross join reference.employment_area_member as member
inner join register_coverage
  on register_coverage.employment_area_code = member.employment_area_code
where
  (member.valid_to is null or member.valid_to >= cast($to_month as date))
  and calendar_month.last_day >= register_coverage.covered_from
  and calendar_month.last_day <= register_coverage.covered_until
