-- one row is an order of a month in a category
select month::date as order_datetime, category, 100 + (epoch(month)::bigint + length(category) * 7919) % 900 as sales
from range(timestamp '2025-01-01', timestamp '2027-01-01', interval 1 month) as months(month)
cross join (values ('Cursed Sporting Goods'), ('Mysterious Apparel'), ('Odd Equipment'), ('Sinister Toys')) as kinds(category)
