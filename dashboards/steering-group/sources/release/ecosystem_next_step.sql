select * from ecosystem_next_step
