select * from municipality
