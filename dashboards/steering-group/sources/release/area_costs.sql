select * from area_costs
