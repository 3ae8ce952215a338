-- one row is an area, a year and a measure of its scenario: narrow work, broad work and their difference
with measure as (
  select * from (values
    (1, 'unemployed_persons', 'Työttömät', 'Unemployed', 'person'),
    (2, 'long_term_unemployed_persons', 'Pitkäaikaistyöttömät', 'Long-term unemployed', 'person'),
    (3, 'in_work_persons', 'Työssä', 'In work', 'person'),
    (4, 'displaced_persons', 'Muilta työnhakijoilta pois', 'Taken from other job seekers', 'person'),
    (5, 'municipality_benefit_eur', 'Kuntien osuus etuuksista', 'Municipal share of benefits', 'EUR'),
    (6, 'state_benefit_eur', 'Valtion osuus etuuksista', 'State share of benefits', 'EUR'),
    (7, 'unemployment_fund_benefit_eur', 'Kassojen osuus etuuksista', 'Share of unemployment funds', 'EUR'),
    (8, 'service_eur', 'Palvelut ja tuet', 'Services and subsidies', 'EUR'),
    (9, 'coordination_eur', 'Koordinaatio', 'Coordination', 'EUR'),
    (10, 'turnover_eur', '”Liikevaihto”', 'The “turnover”', 'EUR'),
    (11, 'human_capital_eur', 'Inhimillinen pääoma', 'Human capital', 'EUR')
  ) as t(position, code, name_fi, name_en, unit)
)
select s.area as geography_code, s.is_demo, f.year = s.years as is_last, m.position, m.name_fi, m.name_en, m.unit, f.*
from scenario_figure as f
join scenario as s on s.scenario = f.scenario
join measure as m on m.code = f.measure
