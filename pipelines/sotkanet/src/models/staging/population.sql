-- one row is the population of a municipality on 31 December of a year
select
  lpad(region.code, 3, '0') as municipality_code,
  value.year as year,
  cast(value.value as integer) as population
from raw.sotkanet_value as value
inner join raw.sotkanet_region as region on region.id = value.region
where value.indicator = 127
  and value.gender = 'total'
  and region.category = 'KUNTA'
  and value.value is not null
