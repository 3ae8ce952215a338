select * from unemployed
