-- one row is an employment area and a month at whose end human capital is told
-- the newest month of the register, the ends of the latest years, and of the years that turnover is told of
with covered as (
  select distinct employment_area_code, month from area_month
),

existing as (
  select distinct employment_area_code, month from register_month
),

newest as (
  select employment_area_code, max(month) as newest_month from existing group by employment_area_code
),

parameter as (
  select
    max(case when name = 'human_capital_years' then value end) as years,
    max(case when name = 'transition_window' then value end) as transition_months
  from reference.metric_parameter
  where valid_to is null
),

told as (
  select distinct
    existing.employment_area_code as employment_area_code,
    existing.month as month
  from existing
  inner join newest on newest.employment_area_code = existing.employment_area_code
  cross join parameter
  left join metrics.turnover as turnover
    on turnover.geography_level = 'employment_area'
    and turnover.geography_code = existing.employment_area_code
    and turnover.month = existing.month
    and turnover.months = 12
  where
    existing.month > add_months(newest.newest_month, -12 * parameter.years)
    and (
      existing.month = newest.newest_month
      or extract(month from existing.month) = 12
      or turnover.month is not null
    )
)

select
  told.employment_area_code as employment_area_code,
  told.month as month,
  count(
    case when covered.month >= add_months(told.month, -parameter.transition_months) and covered.month < told.month then 1 end
  ) as months_before,
  count(
    case
      when
        covered.month >= add_months(told.month, -12 - parameter.transition_months)
        and covered.month < add_months(told.month, -12)
        then 1
    end
  ) as months_before_baseline
from told
inner join covered on covered.employment_area_code = told.employment_area_code
cross join parameter
group by told.employment_area_code, told.month
