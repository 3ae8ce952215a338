select * from municipality_position
