-- one row is a person and a month in which benefits were paid, with the bucket of the counter after the last payment
select
  person_id,
  month,
  last_by(municipality_code, days_between(date '2000-01-01', paid_on) * 10 + bucket_place) as municipality_code,
  last_by(employment_area_code, days_between(date '2000-01-01', paid_on) * 10 + bucket_place)
    as employment_area_code,
  last_by(bucket_place, days_between(date '2000-01-01', paid_on) * 10 + bucket_place) as bucket_place,
  sum(gross_eur) as gross,
  sum(fund_eur) as fund,
  sum(municipal_at_latest_rules_eur) as municipal
from payment_split
where bucket_place is not null and employment_area_code is not null
group by person_id, month
having sum(paid_days) > 0
