-- one row is an employment area with the first and the last month that its register covers whole
select
  employment_area_code,
  cast(month_start(add_months(add_days(covered_from, -1), 1)) as varchar) as first_month,
  cast(month_start(add_months(add_days(covered_until, 1), -1)) as varchar) as last_month
from register_coverage
