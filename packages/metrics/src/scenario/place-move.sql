-- one row is a month, the place persons of an area were in then and that of the month after, with what they were paid for it
-- place 0 is not there yet, 12 not there any more; null where the month after is not known; benefits are paid a month later
with bound as (
  select min(month) as first_month, max(month) as last_month
  from person_place
  where employment_area_code = $area
),

stayer as (
  select
    earlier.month as month,
    earlier.place as from_place,
    case when earlier.month < bound.last_month then coalesce(later.place, 12) end as to_place,
    earlier.is_long_term as is_long_term,
    recipient.gross as gross,
    recipient.fund as fund,
    recipient.municipal as municipal,
    recipient.person_id is not null as is_paid
  from person_place as earlier
  cross join bound
  left join person_place as later
    on later.person_id = earlier.person_id
    and later.month = add_months(earlier.month, 1)
    and later.employment_area_code = earlier.employment_area_code
  left join recipient_month as recipient
    on recipient.person_id = earlier.person_id
    and recipient.month = add_months(earlier.month, 1)
  where earlier.employment_area_code = $area
),

newcomer as (
  select
    add_months(later.month, -1) as month,
    0 as from_place,
    later.place as to_place,
    false as is_long_term,
    cast(null as decimal(18, 6)) as gross,
    cast(null as decimal(18, 6)) as fund,
    cast(null as decimal(18, 6)) as municipal,
    false as is_paid
  from person_place as later
  cross join bound
  left join person_place as earlier
    on earlier.person_id = later.person_id
    and earlier.month = add_months(later.month, -1)
    and earlier.employment_area_code = later.employment_area_code
  where later.employment_area_code = $area and later.month > bound.first_month and earlier.person_id is null
)

select
  cast(month as varchar) as moved_month,
  from_place,
  to_place,
  cast(count(*) as double) as persons,
  cast(sum(case when is_long_term then 1 else 0 end) as double) as long_term,
  cast(sum(gross - fund - municipal) as double) as state_eur,
  cast(sum(fund) as double) as fund_eur,
  cast(sum(municipal) as double) as municipal_eur,
  cast(sum(case when is_paid and municipal is null then 1 else 0 end) as double) as unsplit
from (
  select * from stayer
  union all
  select * from newcomer
) as moved
group by month, from_place, to_place
order by moved_month, from_place, to_place
