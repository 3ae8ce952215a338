-- one row is a municipality with the mainland employment area it belongs to in the last month: all months are added up by it
select
  member.municipality_code as municipality_code,
  member.employment_area_code as employment_area_code,
  member.valid_from as area_began_on
from reference.employment_area_member as member
cross join (select max(month) as latest_month from calendar_month) as latest
where
  (member.valid_from is null or member.valid_from <= latest.latest_month)
  and (member.valid_to is null or member.valid_to >= latest.latest_month)
  and member.employment_area_code in (select code from reference.employment_area where on_mainland)
