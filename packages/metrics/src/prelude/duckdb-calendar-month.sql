-- one row is a calendar month of those computed
select cast(start_at as date) as month, last_day(cast(start_at as date)) as last_day
from range(
  cast($from_month as date),
  cast($to_month as date) + interval 1 month,
  interval 1 month
) as calendar(start_at)
