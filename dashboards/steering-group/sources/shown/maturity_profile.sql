-- one row is an area, a criterion and a day that the ecosystem was assessed; without a day where it has not been
with dated as (
  select *, max(scored_on) over (partition by geography_code, month) as assessed_on
  from maturity_criterion
)
select geography_code, criterion_key, assessed_on, month, value, lowest, highest, scorers, evidence_fi,
  suppressed_reason, is_demo
from dated
qualify month = max(month) over (partition by geography_code, assessed_on)
