-- one row is an area and who bears the scenario: what broad work saves them against narrow work over its years
with borne as (
  select scenario, 'all_payers' as payer, 1 as position, net_all_payers_eur as value,
    net_all_payers_eur_lower as lower, net_all_payers_eur_upper as upper
  from scenario_grid_point where is_scenario
  union all
  select scenario, 'municipalities', 2, net_municipalities_eur, net_municipalities_eur_lower, net_municipalities_eur_upper
  from scenario_grid_point where is_scenario
  union all
  select scenario, 'state', 3, net_state_eur, net_state_eur_lower, net_state_eur_upper
  from scenario_grid_point where is_scenario
  union all
  select scenario, 'unemployment_funds', 4, net_unemployment_funds_eur, net_unemployment_funds_eur_lower,
    net_unemployment_funds_eur_upper
  from scenario_grid_point where is_scenario
  union all
  select scenario, purse, case purse when 'all_payers' then 1 else 2 end, net_eur, net_eur_lower, net_eur_upper
  from scenario_payback
  where scenario not in (select scenario from scenario_grid_point where is_scenario)
)
select s.area as geography_code, s.is_demo, b.*
from borne as b
join scenario as s on s.scenario = b.scenario
