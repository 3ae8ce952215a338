select * from scenario_assumption
