-- one row is a municipality, a month, and the buckets recipients were in then and are in the month after
-- bucket 0 is without benefit: in the latest month of payments, also those not yet paid
with stayer as (
  select
    recipient.employment_area_code as employment_area_code,
    recipient.municipality_code as municipality_code,
    recipient.month as month,
    recipient.bucket_place as from_place,
    coalesce(next_month.bucket_place, 0) as to_place,
    recipient.gross as gross,
    recipient.fund as fund,
    recipient.municipal as municipal
  from recipient_month as recipient
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
  left join recipient_month as month_before
    on month_before.person_id = recipient.person_id
    and month_before.month = add_months(recipient.month, -1)
  where month_before.person_id is null
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
where month between cast($from_month as date) and cast($to_month as date)
group by employment_area_code, municipality_code, month, from_place, to_place
