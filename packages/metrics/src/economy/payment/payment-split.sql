-- one row is a payment, or the part of it in one bucket of paid days, with who finances it
-- a payment whose counter is unknown has no bucket
with latest_share as (
  select share.accrued_days as accrued_days, share.paid_days as paid_days, share.bucket_place as bucket_place,
    share.municipal_share as municipal_share
  from paid_day_share as share
  where share.valid_from = (select max(valid_from) from reference.municipal_share_step)
),

bucketed as (
  select
    line.line as line,
    line.person_id as person_id,
    line.paid_on as paid_on,
    line.month as month,
    line.municipality_code as municipality_code,
    line.benefit_type as benefit_type,
    line.accrued_days as accrued_days,
    line.paid_days as paid_days,
    line.is_layoff_allowance as is_layoff_allowance,
    line.basic_eur as basic_eur,
    span.bucket_place as bucket_place,
    span.paid_day_bucket as paid_day_bucket,
    coalesce(ratio(span.until_days - span.after_days, span.span_days), 1) as part_of_payment,
    line.gross_eur as gross_eur,
    case when line.is_layoff_allowance then line.gross_eur else line.earnings_eur end as fund_eur
  from payment_line as line
  left join paid_day_span as span
    on span.accrued_days = line.accrued_days
    and span.paid_days = line.paid_days
)

select
  bucketed.line as line,
  bucketed.person_id as person_id,
  bucketed.paid_on as paid_on,
  bucketed.month as month,
  bucketed.municipality_code as municipality_code,
  member_month.employment_area_code as employment_area_code,
  bucketed.benefit_type as benefit_type,
  bucketed.accrued_days as accrued_days,
  bucketed.bucket_place as bucket_place,
  bucketed.paid_day_bucket as paid_day_bucket,
  cast(bucketed.paid_days * bucketed.part_of_payment as decimal(18, 6)) as paid_days,
  cast(bucketed.gross_eur * bucketed.part_of_payment as decimal(18, 6)) as gross_eur,
  cast(bucketed.fund_eur * bucketed.part_of_payment as decimal(18, 6)) as fund_eur,
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
