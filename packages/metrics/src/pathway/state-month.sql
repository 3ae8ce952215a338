-- one row is a person on the count day of a month in one state; X where the register does not tell
select
  register_month.month as month,
  register_month.employment_area_code as employment_area_code,
  spell.person_id as person_id,
  spell.state as state
from state_spell as spell
inner join register_month
  on register_month.municipality_code = spell.municipality_code
where
  spell.started_on <= register_month.last_day
  and spell.until_on >= register_month.last_day
