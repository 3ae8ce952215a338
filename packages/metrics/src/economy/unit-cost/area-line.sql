-- one row is a voucher line of the months computed, with the area whose cost it is
select
  coalesce(line.area_code, member_month.employment_area_code) as employment_area_code,
  line.month as month,
  line.service_class as service_class,
  line.net_eur as net_eur
from account_line as line
left join member_month
  on member_month.month = line.month
  and member_month.municipality_code = line.municipality_code
