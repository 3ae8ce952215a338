select * from placement_saving
