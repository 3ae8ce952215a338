-- one row is a voucher line of the months computed; area_code is whose accounts it is in, null where untold
with line as (
  select cast(null as varchar) as area_code where false
  union all by name
  select * from staging.cost_line
)

select
  month_start(booked_on) as month,
  booked_on,
  account,
  service_class,
  area_code,
  municipality_code,
  net_eur
from line
where
  booked_on >= cast($from_month as date)
  and booked_on < add_months(cast($to_month as date), 1)
