select * from maturity
