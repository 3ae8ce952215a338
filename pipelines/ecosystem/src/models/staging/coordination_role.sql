-- one row is a duty of coordination that an organisation carries
select
  role.role_key as role_key,
  role.title_fi as title_fi,
  role.organisation as organisation,
  role.actor_key as actor_key,
  role.mandate_written as mandate_written,
  role.full_time_equivalent as full_time_equivalent,
  role.has_budget as has_budget,
  role.valid_from as valid_from,
  role.valid_to as valid_to
from raw.ecosystem_coordination_role as role
