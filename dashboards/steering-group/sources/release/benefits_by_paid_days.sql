select * from benefits_by_paid_days
