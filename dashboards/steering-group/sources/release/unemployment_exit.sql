select * from unemployment_exit
