-- one row is an intervention: a project, however small, for a specific result
select
  intervention.intervention_key as intervention_key,
  intervention.name_fi as name_fi,
  intervention.node_key as node_key,
  intervention.driver_key as driver_key,
  intervention.expected_result_fi as expected_result_fi,
  intervention.expected_value as expected_value,
  intervention.expected_unit as expected_unit,
  intervention.metric as metric,
  intervention.told_row as told_row,
  intervention.baseline_value as baseline_value,
  intervention.target_on as target_on,
  intervention.achieved_value as achieved_value,
  intervention.achieved_on as achieved_on,
  intervention.own_resources_eur as own_resources_eur,
  intervention.external_funding_eur as external_funding_eur,
  intervention.external_funder as external_funder,
  intervention.started_on as started_on,
  intervention.ended_on as ended_on,
  intervention.state as state
from raw.ecosystem_intervention as intervention
