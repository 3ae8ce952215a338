select * from ecosystem_municipality_index
