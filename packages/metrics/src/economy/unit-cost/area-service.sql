-- one row is a service period and the area it began in; it goes on to the day it ended or was planned to, or on
select
  period.person_id as person_id,
  period.service_class as service_class,
  period.service_code as service_code,
  period.started_on as started_on,
  period.ended_on as ended_on,
  coalesce(period.ended_on, period.planned_end_on, date '2199-12-31') as until_on,
  coalesce(period.completed, false) as completed,
  member.employment_area_code as employment_area_code
from staging.service_period as period
inner join reference.employment_area_member as member
  on member.municipality_code = period.municipality_code
where
  (member.valid_from is null or member.valid_from <= period.started_on)
  and (member.valid_to is null or member.valid_to >= period.started_on)
