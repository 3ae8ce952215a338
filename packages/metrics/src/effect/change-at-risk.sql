-- one row is a row of at_risk, in the order of the cells, with the change of human capital in the year from the month's start
-- none where the person is not a client, or it is not known where they stand a year later
select change.change_eur as change_eur
from at_risk
left join human_capital_change as change
  on change.person_id = at_risk.person_id
  and cast(12 * extract(year from change.month) + extract(month from change.month) as integer) + 1 = at_risk.month_no
where
  at_risk.employment_area_code = $area
  and at_risk.month_no >= $from_no
  and at_risk.month_no <= $to_no
order by at_risk.person_no, at_risk.month_no
