select * from intervention_result
