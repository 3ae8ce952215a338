-- one row is a municipality, a month, and the buckets recipients were in then and are in the month after
-- bucket 0 is without benefit; the bucket after the latest month is not known yet
with latest as (
  select employment_area_code, min(month) as first_month, max(month) as latest_month
  from recipient_month
  group by employment_area_code
),

stayer as (
  select
    recipient.employment_area_code as employment_area_code,
    recipient.municipality_code as municipality_code,
    recipient.month as month,
    recipient.bucket_place as from_place,
    case
      when recipient.month < latest.latest_month then coalesce(next_month.bucket_place, 0)
    end as to_place,
    recipient.gross as gross,
    recipient.fund as fund,
    recipient.municipal as municipal
  from recipient_month as recipient
  inner join latest on latest.employment_area_code = recipient.employment_area_code
  left join recipient_month as next_month
    on next_month.person_id = recipient.person_id
    and next_month.month = add_months(recipient.month, 1)
),

newcomer as (
  select
    recipient.employment_area_code as employment_area_code,
    recipient.municipality_code as municipality_code,
    add_months(recipient.month, -1) as month,
    0 as from_place,
    recipient.bucket_place as to_place,
    cast(null as decimal(18, 6)) as gross,
    cast(null as decimal(18, 6)) as fund,
    cast(null as decimal(18, 6)) as municipal
  from recipient_month as recipient
  inner join latest on latest.employment_area_code = recipient.employment_area_code
  left join recipient_month as month_before
    on month_before.person_id = recipient.person_id
    and month_before.month = add_months(recipient.month, -1)
  where month_before.person_id is null and recipient.month > latest.first_month
)

select
  employment_area_code,
  municipality_code,
  month,
  from_place,
  to_place,
  count(*) as persons,
  sum(gross - fund - municipal) as state_eur,
  sum(fund) as fund_eur,
  case when count(municipal) = count(*) then sum(municipal) end as municipal_eur
from (
  select * from stayer
  union all
  select * from newcomer
) as moved
group by employment_area_code, municipality_code, month, from_place, to_place
