-- one row is an employment area, a period (a calendar year or the latest twelve months), a service class and a measure
with booked as (
  select
    period.employment_area_code as employment_area_code,
    period.period_kind as period_kind,
    period.last_month as last_month,
    line.service_class as service_class,
    sum(line.net_eur) as euros
  from cost_period as period
  inner join area_line as line on line.employment_area_code = period.employment_area_code
  where line.service_class is not null and line.month >= period.first_month and line.month <= period.last_month
  group by period.employment_area_code, period.period_kind, period.last_month, line.service_class
),

used as (
  select
    period.employment_area_code as employment_area_code,
    period.period_kind as period_kind,
    period.first_month as first_month,
    period.last_month as last_month,
    period.months as months,
    service.service_class as service_class,
    count(distinct service.person_id) as participants,
    count(
      case
        when service.completed and service.ended_on >= period.first_month and service.ended_on <= period.until_on
          then 1
      end
    ) as completed_periods,
    sum(
      case
        when service.started_on >= period.first_month and service.started_on <= period.until_on
          then national.price_eur
      end
    ) as national_euros,
    count(
      case
        when service.started_on >= period.first_month and service.started_on <= period.until_on
          and national.price_eur is null then 1
      end
    ) as unpriced_periods
  from cost_period as period
  inner join area_service as service on service.employment_area_code = period.employment_area_code
  left join national_price as national
    on national.class_code = service.service_class
    and national.code = service.service_code
  where service.started_on <= period.until_on and service.until_on >= period.first_month
  group by
    period.employment_area_code, period.period_kind, period.first_month, period.last_month, period.months,
    service.service_class
),

costed as (
  select
    used.employment_area_code as employment_area_code,
    used.period_kind as period_kind,
    case
      when used.period_kind = 'calendar_year' and used.months = 12 then substring(year_month(used.first_month), 1, 4)
      else year_month(used.first_month) || '–' || year_month(used.last_month)
    end as period,
    used.last_month as last_month,
    used.months as months,
    used.service_class as service_class,
    case when booked.euros is null then 'national_2020' else 'own_accounts' end as cost_source,
    case when booked.euros is null then used.unpriced_periods else 0 end as unpriced_periods,
    coalesce(booked.euros, used.national_euros) as euros,
    used.participants as participants,
    used.completed_periods as completed_periods
  from used
  left join booked
    on booked.employment_area_code = used.employment_area_code
    and booked.period_kind = used.period_kind
    and booked.last_month = used.last_month
    and booked.service_class = used.service_class
),

measured as (
  select employment_area_code, period_kind, period, last_month, months, service_class, cost_source,
    unpriced_periods, euros, 'participant' as per, participants as units, participants
  from costed
  union all
  select employment_area_code, period_kind, period, last_month, months, service_class, cost_source,
    unpriced_periods, euros, 'completed_period' as per, completed_periods as units, participants
  from costed
)

select
  'employment_area' as geography_level,
  employment_area_code as geography_code,
  last_month as month,
  period_kind,
  period,
  service_class,
  per,
  cost_source,
  months,
  unpriced_periods,
  money(euros) as numerator,
  money(units) as denominator,
  case when units >= 10 then money(ratio(euros, units)) end as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  participants as persons,
  case
    when euros is null then 'no_cost'
    when units < 10 then 'denominator'
  end as suppressed_reason,
  'register' as basis,
  cast($is_demo as boolean) as is_demo
from measured
