select * from benefits_paid
