-- one row is a person at the end of a month in one state, by the area of today; X where the register does not tell
select
  area_month.month as month,
  area_month.employment_area_code as employment_area_code,
  spell.person_id as person_id,
  spell.state as state
from state_spell as spell
inner join area_month
  on area_month.municipality_code = spell.municipality_code
where
  spell.started_on <= area_month.last_day
  and spell.until_on >= area_month.last_day
