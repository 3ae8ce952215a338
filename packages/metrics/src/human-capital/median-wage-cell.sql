-- one row is an education and an ISCO-08 group, SSS for all of them, with its median wage in the newest level of wages
-- an education's median of an earlier year keeps its ratio to the median of all
with total as (
  select year, cast(median_eur as double) as median_eur
  from reference.median_wage
  where education_code = 'SSS' and occupation_code = 'SSS'
),

newest as (
  select last_by(median_eur, (year, is_of_statistic)) as median_eur
  from (
    select year, median_eur, 0 as is_of_statistic from total
    union all
    select year, cast(median_eur as double) as median_eur, 1 as is_of_statistic
    from staging.wage_occupation_year
    where occupation_code = 'SSS'
  ) as told
),

supported as (
  select
    education_code,
    occupation_code,
    year,
    cast(median_eur as double) as median_eur,
    row_number() over (partition by education_code, occupation_code order by year desc) as recency
  from reference.median_wage as wage
  where
    occupation_code = 'SSS'
    or wage_earners >= (
      select max(value) from reference.metric_parameter where name = 'wage_support' and valid_to is null
    )
)

select
  supported.education_code as education_code,
  supported.occupation_code as occupation_code,
  supported.median_eur * newest.median_eur / coalesce(total.median_eur, newest.median_eur) as median_eur
from supported
cross join newest
left join total on total.year = supported.year
where supported.recency = 1
