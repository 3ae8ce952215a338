select * from scenario_figure
