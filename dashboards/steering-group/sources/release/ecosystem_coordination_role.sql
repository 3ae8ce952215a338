select * from ecosystem_coordination_role
