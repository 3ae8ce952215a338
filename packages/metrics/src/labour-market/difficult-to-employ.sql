-- one row is a geography, a month and a group of those difficult to employ besides the long-term unemployed
with counted_person as (
  select person.month, person.person_id, person.municipality_code, person.employment_code, calendar_month.last_day
  from person_on_count_day as person
  inner join calendar_month on calendar_month.month = person.month
),

unemployed_day as (
  select
    person.month as month,
    person.person_id as person_id,
    sum(
      days_between(
        case
          when stretch.started_on > add_months(person.last_day, -$equivalent_window_months)
            then stretch.started_on
          else add_months(person.last_day, -$equivalent_window_months)
        end,
        case when stretch.until_on < person.last_day then stretch.until_on else person.last_day end
      ) + 1
    ) as days,
    sum(
      case
        when stretch.until_on > add_months(person.last_day, -$long_term_months)
          then days_between(
            case
              when stretch.started_on > add_months(person.last_day, -$long_term_months) then stretch.started_on
              else add_months(person.last_day, -$long_term_months)
            end,
            case when stretch.until_on < person.last_day then stretch.until_on else person.last_day end
          ) + 1
        else 0
      end
    ) as last_year_days,
    max(days_between(add_months(person.last_day, -$long_term_months), person.last_day) + 1) as whole_year_days
  from counted_person as person
  inner join status_stretch as stretch on stretch.person_id = person.person_id
  where
    person.employment_code in ('02', '03')
    and stretch.employment_code in ('02', '03')
    and stretch.started_on <= person.last_day
    and stretch.until_on >= add_months(person.last_day, -$equivalent_window_months)
  group by person.month, person.person_id
),

service as (
  select
    period.person_id as person_id,
    period.started_on as started_on,
    coalesce(period.ended_on, period.planned_end_on, date '2199-12-31') as until_on
  from staging.service_period as period
  inner join reference.service as kind
    on kind.class_code = period.service_class
    and kind.code = period.service_code
  where kind.is_activation
),

served as (
  select
    person.month as month,
    person.person_id as person_id,
    max(
      case
        when
          service.until_on < person.last_day
          and service.until_on >= add_months(person.last_day, -$from_service_months)
          then 1
        else 0
      end
    ) as ended_lately,
    max(
      case when service.started_on <= person.last_day and service.until_on >= person.last_day then 1 else 0 end
    ) as is_open,
    max(
      case
        when
          service.until_on < person.last_day
          and service.until_on >= add_months(person.last_day, -$service_window_months)
          then 1
        else 0
      end
    ) as ended_in_window
  from counted_person as person
  inner join service on service.person_id = person.person_id
  group by person.month, person.person_id
),

grouped as (
  select
    person.month as month,
    person.municipality_code as municipality_code,
    person.person_id as person_id,
    case
      when unemployed_day.person_id is not null and unemployed_day.last_year_days >= unemployed_day.whole_year_days
        then 'long_term'
      when unemployed_day.days >= $equivalent_days then 'equivalent'
      when unemployed_day.person_id is not null and served.ended_lately = 1 then 'from_service'
      when unemployed_day.person_id is null and served.is_open = 1 and served.ended_in_window = 1
        then 'service_to_service'
      else ''
    end as client_group
  from counted_person as person
  left join unemployed_day
    on unemployed_day.month = person.month
    and unemployed_day.person_id = person.person_id
  left join served
    on served.month = person.month
    and served.person_id = person.person_id
),

client_group as (
  select 'equivalent' as client_group
  union all
  select 'from_service' as client_group
  union all
  select 'service_to_service' as client_group
),

counted as (
  select
    register_month.municipality_code as municipality_code,
    register_month.employment_area_code as employment_area_code,
    register_month.month as month,
    client_group.client_group as client_group,
    count(grouped.person_id) as persons
  from register_month
  cross join client_group
  left join grouped
    on grouped.month = register_month.month
    and grouped.municipality_code = register_month.municipality_code
    and grouped.client_group = client_group.client_group
  group by grouping sets (
    (register_month.municipality_code, register_month.month, client_group.client_group),
    (register_month.employment_area_code, register_month.month, client_group.client_group)
  )
)

select
  case when municipality_code is null then 'employment_area' else 'municipality' end as geography_level,
  coalesce(municipality_code, employment_area_code) as geography_code,
  month,
  client_group,
  persons as numerator,
  cast(null as bigint) as denominator,
  persons as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  persons,
  cast(null as varchar) as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from counted
