-- one row is a month of the area of the ecosystem book, a driver, an actor or all, and what is asked of which cells
with first_owner as (
  select min(valid_from) as told_from from staging.action_owner
),

cell as (
  select
    book_month.employment_area_code as employment_area_code,
    book_month.month as month,
    action.driver_key as driver_key,
    action.actor_key as actor_key,
    action.is_action as is_action,
    owned_cell.driver_key is not null as has_owner,
    coalesce(owned_cell.has_resource, 0) = 1 as has_resource,
    coalesce(first_owner.told_from <= book_month.last_day, false) as owners_told
  from book_month
  cross join staging.action as action
  cross join first_owner
  left join owned_cell
    on owned_cell.employment_area_code = book_month.employment_area_code
    and owned_cell.month = book_month.month
    and owned_cell.driver_key = action.driver_key
    and owned_cell.actor_key = action.actor_key
),

view as (
  select 'whole' as seen_by
  union all
  select 'driver' as seen_by
  union all
  select 'actor' as seen_by
),

question as (
  select 'action' as cell_has, 'all_cells' as out_of
  union all
  select 'owner' as cell_has, 'all_cells' as out_of
  union all
  select 'owner' as cell_has, 'cells_with_action' as out_of
  union all
  select 'owner_and_resource' as cell_has, 'all_cells' as out_of
  union all
  select 'owner_and_resource' as cell_has, 'cells_with_action' as out_of
),

asked as (
  select
    cell.employment_area_code as employment_area_code,
    cell.month as month,
    view.seen_by as seen_by,
    case view.seen_by when 'driver' then cell.driver_key when 'actor' then cell.actor_key else 'all' end as seen_key,
    question.cell_has as cell_has,
    question.out_of as out_of,
    cell.owners_told or question.cell_has = 'action' as is_told,
    case question.cell_has
      when 'action' then cell.is_action
      when 'owner' then cell.has_owner
      else cell.has_resource
    end as is_so
  from cell
  cross join view
  cross join question
  where question.out_of = 'all_cells' or cell.is_action
),

counted as (
  select
    employment_area_code,
    month,
    seen_by,
    seen_key,
    cell_has,
    out_of,
    case when is_told then sum(case when is_so then 1 else 0 end) end as found,
    count(*) as cells,
    is_told
  from asked
  group by employment_area_code, month, seen_by, seen_key, cell_has, out_of, is_told
)

select
  'employment_area' as geography_level,
  employment_area_code as geography_code,
  month,
  seen_by,
  seen_key,
  cell_has,
  out_of,
  case when not is_told then 'vastuita ei ole vielä kirjattu' end as why_not_fi,
  case when not is_told then 'nobody has been recorded yet as answering for them' end as why_not_en,
  found as numerator,
  cells as denominator,
  100 * ratio(found, cells) as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  cast(null as bigint) as persons,
  case when not is_told then 'not_told' end as suppressed_reason,
  'ecosystem' as basis,
  false as is_demo
from counted
