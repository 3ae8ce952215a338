-- one row is a unit cost of a service that no placement code stands for
select 'service_unit_cost.csv' as file, c._line as line, 'service' as column_name, c.service as value,
  'expected a service of the class ' || c.service_class || ' in service.csv' as problem
from reference.service_unit_cost as c
left join (select distinct class_code, service from reference.service) as s
  on s.class_code = c.service_class and s.service = c.service
where s.service is null
order by line
