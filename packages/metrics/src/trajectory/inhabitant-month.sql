-- one row is a municipality and a month that statistics tell of, with its inhabitants at the end of the latest year before it that is told
with told_year as (
  select
    calendar_month.month as month,
    max(counted.year) as population_year
  from calendar_month
  inner join (select distinct year from staging.population_year) as counted
    on counted.year < extract(year from calendar_month.month)
  group by calendar_month.month
)

select
  published_month.municipality_code as municipality_code,
  published_month.month as month,
  counted.population as inhabitants
from published_month
left join told_year on told_year.month = published_month.month
left join staging.population_year as counted
  on counted.municipality_code = published_month.municipality_code
  and counted.year = told_year.population_year
