select * from scenario_swing
