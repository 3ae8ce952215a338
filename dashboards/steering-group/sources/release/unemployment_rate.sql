select * from unemployment_rate
