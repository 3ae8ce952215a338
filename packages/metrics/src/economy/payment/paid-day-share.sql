-- one row is a paid-day span and a ladder: what share of the whole payment's basic part the municipality bears for it
select
  span.accrued_days as accrued_days,
  span.paid_days as paid_days,
  span.bucket_place as bucket_place,
  step.valid_from as valid_from,
  coalesce(step.valid_to, date '2199-12-31') as valid_until,
  ratio(
    sum(
      step.share_percent
      * greatest(
        0,
        least(span.until_days, coalesce(step.to_paid_day, 1000000))
        - greatest(span.after_days, step.from_paid_day - 1)
      )
    ),
    100 * max(span.span_days)
  ) as municipal_share
from paid_day_span as span
cross join reference.municipal_share_step as step
group by
  span.accrued_days,
  span.paid_days,
  span.bucket_place,
  step.valid_from,
  coalesce(step.valid_to, date '2199-12-31')
