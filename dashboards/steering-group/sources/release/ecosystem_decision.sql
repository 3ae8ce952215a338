select * from ecosystem_decision
