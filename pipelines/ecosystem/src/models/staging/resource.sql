-- one row is what an organisation gives to ecosystem work in a year
select
  resource.resource_key as resource_key,
  resource.actor_key as actor_key,
  resource.organisation as organisation,
  resource.intervention_key as intervention_key,
  resource.year as year,
  resource.full_time_equivalent as full_time_equivalent,
  resource.amount_eur as amount_eur,
  resource.is_shared as is_shared
from raw.ecosystem_resource as resource
