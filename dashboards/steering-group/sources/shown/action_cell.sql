-- one row is a driver and an actor: what the actor does, and who answers for it with what, on the day of the release
with owned as (
  select o.driver_key, o.actor_key, string_agg(distinct o.owner, ', ') as owner,
    string_agg(distinct r.organisation, ', ') as resource
  from ecosystem_action_owner as o
  join release_info as i on o.valid_from <= i.as_of and coalesce(o.valid_to, date '9999-12-31') >= i.as_of
  left join ecosystem_resource as r on r.resource_key = o.resource_key and r.year = year(i.as_of)
    and (r.full_time_equivalent > 0 or r.amount_eur > 0)
  group by o.driver_key, o.actor_key
)
select d.position as driver_position, d.driver_key, d.label_shown_fi as driver_fi, d.label_en as driver_en,
  c.position as actor_position, c.actor_key, c.name_fi as actor_fi, c.name_en as actor_en,
  a.text_shown_fi as text, a.is_action, o.owner, o.resource
from ecosystem_action as a
join ecosystem_driver as d on d.driver_key = a.driver_key
join ecosystem_actor as c on c.actor_key = a.actor_key
left join owned as o on o.driver_key = a.driver_key and o.actor_key = a.actor_key
