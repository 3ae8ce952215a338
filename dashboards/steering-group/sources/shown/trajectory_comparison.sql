-- one row is an area, an outcome and what it is compared with: the difference after the decision, or why there is none
select geography_code, outcome, 'synthetic' as against, value, lower, upper, missing_months, possible_from, suppressed_reason, is_demo
from trajectory_gap
where month = (select max(month) from trajectory_gap)
union all
select geography_code, outcome, against, value, lower, upper, missing_months, possible_from, suppressed_reason, is_demo
from trajectory_cross_check
where month = (select max(month) from trajectory_cross_check) and change = 'level'
