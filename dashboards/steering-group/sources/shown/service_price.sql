-- one row is an area, a class of services and a period, with what it cost a participant and a completed period
select geography_code, service_class, period_kind, period, months, is_demo,
  any_value(cost_source) as cost_source,
  max(value) filter (per = 'participant')::double as per_participant,
  max(suppressed_reason) filter (per = 'participant') as per_participant_hidden,
  max(value) filter (per = 'completed_period')::double as per_completed,
  max(suppressed_reason) filter (per = 'completed_period') as per_completed_hidden
from service_cost
where geography_level = 'employment_area'
group by geography_code, service_class, period_kind, period, months, is_demo
