-- one row: the first month the charts show
select as_of - interval 5 year as month from release.release_info
