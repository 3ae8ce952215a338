-- one row is a person and a month in which benefits were paid, with the bucket of the counter after the last payment
-- of two payments on a day the one in the later bucket is the last, and then the one with the greater municipality code
with placed as (
  select
    person_id,
    month,
    municipality_code,
    employment_area_code,
    bucket_place,
    paid_days,
    gross_eur,
    fund_eur,
    municipal_at_latest_rules_eur,
    (days_between(date '2000-01-01', paid_on) * 10 + bucket_place) * 1000
    + cast(municipality_code as integer) as turn
  from payment_split
  where bucket_place is not null and employment_area_code is not null
)

select
  person_id,
  month,
  last_by(municipality_code, turn) as municipality_code,
  last_by(employment_area_code, turn) as employment_area_code,
  last_by(bucket_place, turn) as bucket_place,
  cast(sum(gross_eur) as decimal(18, 6)) as gross,
  cast(sum(fund_eur) as decimal(18, 6)) as fund,
  cast(sum(municipal_at_latest_rules_eur) as decimal(18, 6)) as municipal
from placed
group by person_id, month
having sum(paid_days) > 0
