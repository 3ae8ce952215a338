-- one row is an employment area, a month, a state at the end of the month before and one at its end, with the persons who moved
select
  now_state.employment_area_code as employment_area_code,
  cast(now_state.month as varchar) as moved_month,
  before_state.state as origin,
  now_state.state as destination,
  count(*) as persons
from state_month as now_state
inner join state_month as before_state
  on before_state.person_id = now_state.person_id
  and before_state.month = add_months(now_state.month, -1)
where before_state.state <> 'X'
group by now_state.employment_area_code, now_state.month, before_state.state, now_state.state
