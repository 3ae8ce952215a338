-- one row is a geography and a month
with open_service as (
  select
    calendar_month.month as month,
    period.person_id as person_id,
    min(period.municipality_code) as service_municipality_code
  from staging.service_period as period
  inner join reference.service as service
    on service.class_code = period.service_class
    and service.code = period.service_code
  cross join calendar_month
  where
    service.is_activation
    and period.started_on <= calendar_month.last_day
    and coalesce(period.ended_on, period.planned_end_on, date '2199-12-31') >= calendar_month.last_day
  group by calendar_month.month, period.person_id
),

person as (
  select
    counted.month as month,
    counted.municipality_code as municipality_code,
    case
      when counted.employment_code in ('00', '07') or open_service.person_id is not null then 'active'
      when counted.employment_code in ('02', '03') then 'unemployed'
    end as state
  from person_on_count_day as counted
  left join open_service
    on open_service.month = counted.month
    and open_service.person_id = counted.person_id
  union all
  select
    open_service.month as month,
    open_service.service_municipality_code as municipality_code,
    'active' as state
  from open_service
  left join person_on_count_day as counted
    on counted.month = open_service.month
    and counted.person_id = open_service.person_id
  where counted.person_id is null
),

counted as (
  select
    register_month.municipality_code as municipality_code,
    register_month.employment_area_code as employment_area_code,
    register_month.month as month,
    count(case when person.state = 'active' then 1 end) as active,
    count(person.state) as persons
  from register_month
  left join person
    on person.month = register_month.month
    and person.municipality_code = register_month.municipality_code
  group by grouping sets (
    (register_month.municipality_code, register_month.month),
    (register_month.employment_area_code, register_month.month)
  )
)

select
  case when municipality_code is null then 'employment_area' else 'municipality' end as geography_level,
  coalesce(municipality_code, employment_area_code) as geography_code,
  month,
  active as numerator,
  persons as denominator,
  100 * ratio(active, persons) as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  persons,
  case when persons = 0 then 'denominator' end as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from counted
