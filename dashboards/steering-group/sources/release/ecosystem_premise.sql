select * from ecosystem_premise
