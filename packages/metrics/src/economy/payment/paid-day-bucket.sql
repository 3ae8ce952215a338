-- one row is a bucket of paid days, after one day up to and including another
select 1 as place, '1–100' as paid_day_bucket, -1000000 as after_days, 100 as until_days
union all
select 2 as place, '101–200' as paid_day_bucket, 100 as after_days, 200 as until_days
union all
select 3 as place, '201–300' as paid_day_bucket, 200 as after_days, 300 as until_days
union all
select 4 as place, '301–400' as paid_day_bucket, 300 as after_days, 400 as until_days
union all
select 5 as place, '401–700' as paid_day_bucket, 400 as after_days, 700 as until_days
union all
select 6 as place, '701+' as paid_day_bucket, 700 as after_days, 1000000 as until_days
