-- one row is a counter and a number of paid days, and a bucket in which some of the paid days are
with span as (
  select distinct
    accrued_days,
    paid_days,
    case
      when paid_days > 0 then accrued_days - paid_days
      when paid_days < 0 then accrued_days
      else accrued_days - 1
    end as after_days,
    case when paid_days < 0 then accrued_days - paid_days else accrued_days end as until_days
  from staging.benefit_payment
  where
    paid_on >= cast($from_month as date)
    and paid_on < add_months(cast($to_month as date), 1)
)

select
  span.accrued_days as accrued_days,
  span.paid_days as paid_days,
  bucket.place as bucket_place,
  bucket.paid_day_bucket as paid_day_bucket,
  greatest(span.after_days, bucket.after_days) as after_days,
  least(span.until_days, bucket.until_days) as until_days,
  span.until_days - span.after_days as span_days
from span
cross join paid_day_bucket as bucket
where least(span.until_days, bucket.until_days) > greatest(span.after_days, bucket.after_days)
