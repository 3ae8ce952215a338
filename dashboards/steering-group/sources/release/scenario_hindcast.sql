select * from scenario_hindcast
