select * from release_info
