-- one row is a class and code of a service that has a national unit cost, with the price of a period of the latest year
with coded as (
  select distinct class_code, code, service
  from reference.service
),

latest as (
  select service_class, service, max(reference_year) as latest_year
  from reference.service_unit_cost
  where measure = 'per_spell'
  group by service_class, service
)

select coded.class_code as class_code, coded.code as code, max(cost.amount_eur) as price_eur
from reference.service_unit_cost as cost
inner join latest
  on latest.service_class = cost.service_class
  and latest.service = cost.service
  and latest.latest_year = cost.reference_year
inner join coded
  on coded.class_code = cost.service_class
  and coded.service = cost.service
where cost.measure = 'per_spell'
group by coded.class_code, coded.code
