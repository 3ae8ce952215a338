-- one row is a month of the employment area that the ecosystem book is about, from when its material was stated
select distinct
  member_month.employment_area_code as employment_area_code,
  member_month.month as month,
  member_month.last_day as last_day
from staging.municipality_index as stated
inner join member_month on member_month.municipality_code = stated.municipality_code
where stated.position_group = 'area' and stated.stated_on <= member_month.last_day
