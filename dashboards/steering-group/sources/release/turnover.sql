select * from turnover
