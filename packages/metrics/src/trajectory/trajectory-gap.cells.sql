-- one row is an employment area, a month of an outcome per its own whole, and what the ecosystem book says of when and where
with book_area as (
  select distinct area_today.employment_area_code as code
  from staging.municipality_index as stated
  inner join area_today on area_today.municipality_code = stated.municipality_code
  where stated.position_group = 'area'
),

began as (
  select employment_area_code, max(area_began_on) as began_on
  from area_today
  group by employment_area_code
)

select
  trajectory.geography_code as geography_code,
  area.name_fi as name_fi,
  area.slug as slug,
  book_area.code is not null as is_treated,
  trajectory.outcome as outcome,
  cast(trajectory.month as varchar) as month_text,
  trajectory.value as share,
  trajectory.maturity_class_fi as maturity_class,
  cast(coalesce(began.began_on, trajectory.month) as varchar) as unbroken_from,
  cast(decision.decision_month as varchar) as decision_text
from metrics.area_trajectory as trajectory
inner join reference.employment_area as area on area.code = trajectory.geography_code
inner join began on began.employment_area_code = trajectory.geography_code
left join book_area on book_area.code = trajectory.geography_code
cross join decision_month as decision
where
  (trajectory.outcome = 'unemployed' and trajectory.per = 'labour_force')
  or (trajectory.outcome = 'long_term_unemployed' and trajectory.per = 'unemployed')
  or (trajectory.outcome = 'in_services' and trajectory.per = 'unemployed_or_in_services')
order by outcome, geography_code, month_text
