-- one row is a client at the end of a month with where they stand twelve months later, if that is known
-- transitions, ages and months to 65 are those of the beginning
-- the outlook of then is joined in a step of its own: of tables made in a transaction the planner knows no size, and
-- would join the outlook with itself first
select
  client.person_id as person_id,
  client.month as month,
  client.employment_area_code as employment_area_code,
  outlook.work_years as work_years,
  (((client.age_no * 5 + later.elapsed_no) * 3 + later.education_no) * 7 + later.state_no) * $horizons
  + client.horizon_months as later_place_no,
  client.median_eur as median_eur,
  later.median_eur as later_median_eur,
  client.idle_years as idle_years,
  later.idle_years as later_idle_years
from person_standing as client
inner join person_standing as later
  on later.person_no = client.person_no and later.month = add_months(client.month, 12)
inner join human_capital_outlook as outlook
  on outlook.place_no
  = (((client.age_no * 5 + client.elapsed_no) * 3 + client.education_no) * 7 + client.state_no) * $horizons
  + client.horizon_months
where client.employment_area_code = $area and client.is_client
