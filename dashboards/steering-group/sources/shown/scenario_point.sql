-- one row is an area and one stop of every slider: what broad work then saves and changes against narrow work
select s.area as geography_code, p.*
from scenario_grid_point as p
join scenario as s on s.scenario = p.scenario
