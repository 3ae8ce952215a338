select * from metric
