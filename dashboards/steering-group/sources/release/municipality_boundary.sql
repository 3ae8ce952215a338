select * from municipality_boundary
