select * from scenario_payback
