select * from headline_kpi
