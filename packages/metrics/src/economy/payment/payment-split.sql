-- one row is a payment, or the part of it in one bucket of paid days, with who finances it
-- a payment whose counter is unknown has no bucket; that for a lay-off is the fund's whole
with latest_share as (
  select share.accrued_days as accrued_days, share.paid_days as paid_days, share.bucket_place as bucket_place,
    share.municipal_share as municipal_share
  from paid_day_share as share
  where share.valid_from = (select max(valid_from) from reference.municipal_share_step)
),

bucketed as (
  select
    benefit.person_id as person_id,
    benefit.paid_on as paid_on,
    month_start(benefit.paid_on) as month,
    benefit.municipality_code as municipality_code,
    benefit.benefit_type as benefit_type,
    benefit.accrued_days as accrued_days,
    benefit.paid_days as paid_days,
    benefit.gross_eur as gross_eur,
    benefit.basic_eur as basic_eur,
    coalesce(benefit.earnings_eur, 0) as earnings_eur,
    benefit.benefit_type = 'APR' and coalesce(benefit.layoff, false) as is_layoff_allowance,
    span.bucket_place as bucket_place,
    coalesce(span.paid_day_bucket, 'unknown') as paid_day_bucket,
    coalesce(ratio(span.until_days - span.after_days, span.span_days), 1) as part_of_payment
  from staging.benefit_payment as benefit
  left join paid_day_span as span
    on span.accrued_days = benefit.accrued_days
    and span.paid_days = benefit.paid_days
  where
    benefit.paid_on >= cast($from_month as date)
    and benefit.paid_on < add_months(cast($to_month as date), 1)
)

select
  bucketed.person_id as person_id,
  bucketed.paid_on as paid_on,
  bucketed.month as month,
  bucketed.municipality_code as municipality_code,
  member_month.employment_area_code as employment_area_code,
  bucketed.benefit_type as benefit_type,
  bucketed.bucket_place as bucket_place,
  bucketed.paid_day_bucket as paid_day_bucket,
  cast(bucketed.paid_days * bucketed.part_of_payment as decimal(18, 6)) as paid_days,
  cast(bucketed.gross_eur * bucketed.part_of_payment as decimal(18, 6)) as gross_eur,
  cast(
    case when bucketed.is_layoff_allowance then bucketed.gross_eur else bucketed.earnings_eur end
    * bucketed.part_of_payment as decimal(18, 6)
  ) as fund_eur,
  case
    when bucketed.is_layoff_allowance then 0
    else cast(bucketed.basic_eur * share.municipal_share as decimal(18, 6))
  end as municipal_eur,
  case
    when bucketed.is_layoff_allowance then 0
    else cast(bucketed.basic_eur * latest_share.municipal_share as decimal(18, 6))
  end as municipal_at_latest_rules_eur
from bucketed
left join paid_day_share as share
  on share.accrued_days = bucketed.accrued_days
  and share.paid_days = bucketed.paid_days
  and share.bucket_place = bucketed.bucket_place
  and share.valid_from <= bucketed.paid_on
  and share.valid_until >= bucketed.paid_on
left join latest_share
  on latest_share.accrued_days = bucketed.accrued_days
  and latest_share.paid_days = bucketed.paid_days
  and latest_share.bucket_place = bucketed.bucket_place
left join member_month
  on member_month.month = bucketed.month
  and member_month.municipality_code = bucketed.municipality_code
