select * from cost_per_additional_job
