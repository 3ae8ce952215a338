-- one row is a person on the last day of a month, in the one state that counts, wherever they live
-- of overlapping periods the one extracted last decides, then the one that started last
with covering as (
  select
    calendar_month.month as month,
    period.person_id as person_id,
    period.municipality_code as municipality_code,
    period.employment_code as employment_code,
    period.started_on as started_on,
    row_number() over (
      partition by calendar_month.month, period.person_id
      order by period.extracted_on desc, period.started_on desc
    ) as precedence
  from status_period_version as period
  cross join calendar_month
  where
    period.started_on <= calendar_month.last_day
    and period.until_on >= calendar_month.last_day
)

select month, person_id, municipality_code, employment_code, started_on
from covering
where precedence = 1
