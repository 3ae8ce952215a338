select * from area_trajectory
