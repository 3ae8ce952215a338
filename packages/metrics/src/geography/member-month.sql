-- one row is a municipality in a month, with the employment area it belongs to on the month's first day
select
  calendar_month.month as month,
  calendar_month.last_day as last_day,
  member.municipality_code as municipality_code,
  member.employment_area_code as employment_area_code
from calendar_month
cross join reference.employment_area_member as member
where
  (member.valid_from is null or member.valid_from <= calendar_month.month)
  and (member.valid_to is null or member.valid_to >= calendar_month.month)
