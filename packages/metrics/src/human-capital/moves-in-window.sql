-- one row is how often a person, by number, moved from a state to another in a segment, in the months to a month
select
  earlier.person_no as person_no,
  ((earlier.age_no * 5 + earlier.elapsed_no) * 3 + earlier.education_no) * 49 + earlier.state_no * 7 + later.state_no as cell_no,
  cast(count(*) as integer) as moves
from person_standing as earlier
inner join person_standing as later
  on later.person_no = earlier.person_no and later.month = add_months(earlier.month, 1)
where
  earlier.employment_area_code = $area
  and earlier.month >= add_months(cast($month as date), -$transition_window)
  and earlier.month < cast($month as date)
group by
  earlier.person_no,
  earlier.age_no,
  earlier.elapsed_no,
  earlier.education_no,
  earlier.state_no,
  later.state_no
order by person_no, cell_no
