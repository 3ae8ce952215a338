-- one row is a geography and a month
with labour_force as (
  select
    'municipality' as geography_level,
    municipality_code as geography_code,
    month,
    labour_force as persons
  from published_month
  union all
  select
    'employment_area' as geography_level,
    member_month.employment_area_code as geography_code,
    member_month.month as month,
    case when count(published.labour_force) = count(*) then sum(published.labour_force) end as persons
  from member_month
  left join published_month as published
    on published.municipality_code = member_month.municipality_code
    and published.month = member_month.month
  group by member_month.employment_area_code, member_month.month
)

select
  unemployed.geography_level as geography_level,
  unemployed.geography_code as geography_code,
  unemployed.month as month,
  unemployed.value as numerator,
  labour_force.persons as denominator,
  100 * ratio(unemployed.value, labour_force.persons) as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  labour_force.persons as persons,
  case
    when unemployed.value is null or labour_force.persons is null then 'hidden_by_source'
    when labour_force.persons = 0 then 'denominator'
  end as suppressed_reason,
  'statfin' as basis,
  false as is_demo
from metrics.unemployed as unemployed
inner join labour_force
  on labour_force.geography_level = unemployed.geography_level
  and labour_force.geography_code = unemployed.geography_code
  and labour_force.month = unemployed.month
where unemployed.basis = 'statfin'
