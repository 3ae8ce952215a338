-- one row is a client, by number, at the end of a month
select
  person_no,
  municipality_code,
  service_area,
  age_no,
  elapsed_no,
  education_no,
  state_no,
  horizon_months,
  idle_years,
  median_eur
from person_standing
where employment_area_code = $area and month = cast($month as date) and is_client
order by person_no
