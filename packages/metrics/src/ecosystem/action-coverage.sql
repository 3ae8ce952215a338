-- one row is a month of the area of the ecosystem book and a driver, an actor, or all cells of drivers and actors
with cell as (
  select 'whole' as seen_by, 'all' as seen_key, action.is_action as is_action from staging.action as action
  union all
  select 'driver' as seen_by, action.driver_key as seen_key, action.is_action as is_action
  from staging.action as action
  union all
  select 'actor' as seen_by, action.actor_key as seen_key, action.is_action as is_action
  from staging.action as action
),

counted as (
  select
    seen_by,
    seen_key,
    sum(case when is_action then 1 else 0 end) as active,
    count(*) as cells
  from cell
  group by seen_by, seen_key
)

select
  'employment_area' as geography_level,
  book_month.employment_area_code as geography_code,
  book_month.month as month,
  counted.seen_by as seen_by,
  counted.seen_key as seen_key,
  counted.active as numerator,
  counted.cells as denominator,
  100 * ratio(counted.active, counted.cells) as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  cast(null as bigint) as persons,
  cast(null as varchar) as suppressed_reason,
  'ecosystem' as basis,
  false as is_demo
from book_month
cross join counted
