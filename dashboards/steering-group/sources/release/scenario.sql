select * from scenario
