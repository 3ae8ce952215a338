-- one row is an employment area with the days between which its register tells who was in it
-- an export holds only those who were still there when it began: counting starts at the first ended period
select
  member.employment_area_code as employment_area_code,
  coalesce(min(period.ended_on), min(period.started_on)) as covered_from,
  max(period.extracted_on) as covered_until
from staging.status_period as period
inner join reference.employment_area_member as member
  on member.municipality_code = period.municipality_code
group by member.employment_area_code
