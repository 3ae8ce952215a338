select * from unemployment_reentry
