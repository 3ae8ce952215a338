-- one row is the first and the last month that any source has something in
with payment as (
  select min(paid_on) as first_on, max(paid_on) as last_on from staging.benefit_payment
)

select
  cast(min(month_start(day)) as varchar) as first_month,
  cast(max(month_start(day)) as varchar) as last_month
from (
  select month as day from staging.labour_market_month
  union all
  select month as day from reference.labour_force_baseline
  union all
  select covered_from as day from register_coverage
  union all
  select covered_until as day from register_coverage
  union all
  select first_on as day from payment
  union all
  select last_on as day from payment
  union all
  select min(booked_on) as day from staging.cost_line
  union all
  select max(booked_on) as day from staging.cost_line
) as present
