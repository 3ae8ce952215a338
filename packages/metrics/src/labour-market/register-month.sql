-- one row is a municipality in a month whose count day the register of its area covers
-- an export holds only those who were still there when it began: counting starts at the first ended period
with register as (
  select
    member.employment_area_code as employment_area_code,
    coalesce(min(period.ended_on), min(period.started_on)) as covered_from,
    max(period.extracted_on) as covered_until
  from staging.status_period as period
  inner join reference.employment_area_member as member
    on member.municipality_code = period.municipality_code
  group by member.employment_area_code
)

select
  member_month.month as month,
  member_month.last_day as last_day,
  member_month.municipality_code as municipality_code,
  member_month.employment_area_code as employment_area_code
from member_month
inner join register on register.employment_area_code = member_month.employment_area_code
where
  member_month.last_day >= register.covered_from
  and member_month.last_day <= register.covered_until
