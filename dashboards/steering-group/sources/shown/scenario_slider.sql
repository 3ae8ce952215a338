-- one row is an area and a stop of a slider of its scenario, with what the stop assumes
select s.area as geography_code, s.is_demo, s.years, a.low, a.high, x.*
from scenario_grid_axis as x
join scenario as s on s.scenario = x.scenario
join scenario_assumption as a on a.scenario = x.scenario and a.name = x.assumption
