-- one row is a municipality, a month, and the buckets recipients were in then and are in the month after
-- bucket 0 is without benefit: in the latest month of payments, also those not yet paid
with moved as (
  select
    coalesce(recipient.employment_area_code, next_month.employment_area_code) as employment_area_code,
    coalesce(recipient.municipality_code, next_month.municipality_code) as municipality_code,
    coalesce(recipient.month, add_months(next_month.month, -1)) as month,
    coalesce(recipient.bucket_place, 0) as from_place,
    coalesce(next_month.bucket_place, 0) as to_place,
    recipient.gross as gross,
    recipient.fund as fund,
    recipient.municipal as municipal
  from recipient_month as recipient
  full join recipient_month as next_month
    on next_month.person_id = recipient.person_id
    and next_month.month = add_months(recipient.month, 1)
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
from moved
where month between cast($from_month as date) and cast($to_month as date)
group by employment_area_code, municipality_code, month, from_place, to_place
