select * from action_coverage
