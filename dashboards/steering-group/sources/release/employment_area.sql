select * from employment_area
