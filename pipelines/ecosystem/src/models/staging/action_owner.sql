-- one row is who answers from a day on for what an actor does for a driver, and with which resource
select
  action_owner.driver_key as driver_key,
  action_owner.actor_key as actor_key,
  action_owner.owner as owner,
  action_owner.resource_key as resource_key,
  action_owner.valid_from as valid_from,
  action_owner.valid_to as valid_to
from raw.ecosystem_action_owner as action_owner
