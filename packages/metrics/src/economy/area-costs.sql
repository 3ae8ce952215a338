-- one row is a geography, a month and a cost class
-- an account with more digits than its range belongs by its first ones
with account_class as (
  select booking.account as account, booking.booked_on as booked_on, min(range_of.cost_class) as class_of_account
  from (select distinct account, booked_on from account_line) as booking
  cross join reference.account_class as range_of
  where
    substring(booking.account, 1, length(range_of.account_from)) >= range_of.account_from
    and substring(booking.account, 1, length(range_of.account_to)) <= range_of.account_to
    and (range_of.valid_from is null or range_of.valid_from <= booking.booked_on)
    and (range_of.valid_to is null or range_of.valid_to >= booking.booked_on)
  group by booking.account, booking.booked_on
),

-- a joint cost has no municipality and belongs to the area whose accounts it is in
classed as (
  select
    account_line.month as month,
    account_line.municipality_code as municipality_code,
    coalesce(account_line.area_code, member_month.employment_area_code) as employment_area_code,
    coalesce(account_class.class_of_account, 'other') as cost_class,
    account_line.net_eur as net_eur
  from account_line
  left join account_class
    on account_class.account = account_line.account
    and account_class.booked_on = account_line.booked_on
  left join member_month
    on member_month.month = account_line.month
    and member_month.municipality_code = account_line.municipality_code
),

summed as (
  select municipality_code, employment_area_code, month, cost_class, money(sum(net_eur)) as euros
  from classed
  group by grouping sets (
    (municipality_code, month, cost_class),
    (employment_area_code, month, cost_class)
  )
)

select
  case when municipality_code is null then 'employment_area' else 'municipality' end as geography_level,
  coalesce(municipality_code, employment_area_code) as geography_code,
  month,
  cost_class,
  euros as numerator,
  cast(null as decimal(18, 2)) as denominator,
  euros as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  cast(null as bigint) as persons,
  cast(null as varchar) as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from summed
where coalesce(municipality_code, employment_area_code) is not null
