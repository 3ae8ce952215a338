-- one row is an actor of the ecosystem
select
  actor.actor_key as actor_key,
  actor.position as position,
  actor.name_fi as name_fi,
  actor.heading_fi as heading_fi,
  actor.name_en as name_en
from raw.ecosystem_actor as actor
