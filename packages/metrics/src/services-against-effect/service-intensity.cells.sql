-- one row is a geography, a year and a band of unemployed persons: months at risk, exits, and what the year is compared by
with banded as (
  select
    employment_area_code,
    municipality_code,
    extract(year from month) as year,
    age_band || ' ' || duration_band || ' ' || education_band as band,
    count(*) as months_at_risk,
    sum(has_exited) as exits
  from at_risk_month
  group by employment_area_code, municipality_code, extract(year from month), age_band, duration_band, education_band
),

told as (
  select employment_area_code, extract(year from month) as year, count(distinct month) as months
  from at_risk_month
  group by employment_area_code, extract(year from month)
),

served as (
  select
    counted.municipality_code as municipality_code,
    extract(year from counted.month) as year,
    count(*) as service_months
  from person_on_count_day as counted
  where counted.employment_code in ('00', '07')
  group by counted.municipality_code, extract(year from counted.month)
),

market as (
  select
    municipality_code,
    extract(year from month) as year,
    case when count(labour_force) = count(*) then avg(labour_force) end as labour_force,
    case when count(vacancies) = count(*) then avg(vacancies) end as vacancies
  from staging.labour_market_month
  where month >= cast($from_month as date) and month <= cast($to_month as date)
  group by municipality_code, extract(year from month)
)

select
  banded.employment_area_code as employment_area_code,
  banded.municipality_code as municipality_code,
  cast(banded.year as integer) as year,
  banded.band as band,
  cast(banded.months_at_risk as double) as months_at_risk,
  cast(banded.exits as double) as exits,
  cast(told.months as double) as months_told,
  cast(coalesce(served.service_months, 0) as double) as service_months,
  cast(market.labour_force as double) as labour_force,
  cast(market.vacancies as double) as vacancies
from banded
inner join told
  on told.employment_area_code = banded.employment_area_code
  and told.year = banded.year
left join served
  on served.municipality_code = banded.municipality_code
  and served.year = banded.year
left join market
  on market.municipality_code = banded.municipality_code
  and market.year = banded.year
order by banded.employment_area_code, banded.municipality_code, banded.year, banded.band
