select * from parameter
