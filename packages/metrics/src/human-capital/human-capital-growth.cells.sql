-- one row is a client, by number, at the end of a month, and where they stand twelve months later if that is known
select
  client.person_no as person_no,
  client.municipality_code as municipality_code,
  client.service_area as service_area,
  client.age_no as age_no,
  client.elapsed_no as elapsed_no,
  client.education_no as education_no,
  client.state_no as state_no,
  client.horizon_months as horizon_months,
  client.idle_years as idle_years,
  client.median_eur as median_eur,
  later.elapsed_no as later_elapsed_no,
  later.education_no as later_education_no,
  later.state_no as later_state_no,
  later.idle_years as later_idle_years,
  later.median_eur as later_median_eur
from person_standing as client
left join person_standing as later
  on later.person_no = client.person_no and later.month = add_months(client.month, 12)
where client.employment_area_code = $area and client.month = add_months(cast($month as date), -12) and client.is_client
order by client.person_no
