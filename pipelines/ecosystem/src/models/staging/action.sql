-- one row is what an actor does for a driver
select
  action.driver_key as driver_key,
  action.actor_key as actor_key,
  action.text_fi as text_fi,
  action.text_shown_fi as text_shown_fi,
  action.text_en as text_en,
  action.is_action as is_action
from raw.ecosystem_action as action
