-- one row is a person and a month in which services of theirs began: how many, and the class of the first
-- of two that began on a day the first is the one whose class is later in order
select
  person_id,
  cast(12 * extract(year from started_on) + extract(month from started_on) as integer) as month_no,
  min(started_on) as first_started_on,
  last_by(service_class, (-days_between(date '1900-01-01', started_on), service_class)) as service_class,
  count(*) as services
from staging.service_period
group by
  person_id,
  cast(12 * extract(year from started_on) + extract(month from started_on) as integer)
