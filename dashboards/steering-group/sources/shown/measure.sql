-- one row is a measure of a scenario as the pages show it
select * from (values
  (1, 'unemployed_persons', 'Työttömiä vuoden lopussa', 'henkilöä'),
  (2, 'long_term_unemployed_persons', 'Pitkäaikaistyöttömiä vuoden lopussa', 'henkilöä'),
  (3, 'in_work_persons', 'Työssä vuoden lopussa', 'henkilöä'),
  (4, 'displaced_persons', 'Muilta työnhakijoilta pois', 'henkilöä'),
  (5, 'municipality_benefit_eur', 'Kuntien osuus etuuksista', '€'),
  (6, 'state_benefit_eur', 'Valtion osuus etuuksista', '€'),
  (7, 'unemployment_fund_benefit_eur', 'Kassojen osuus etuuksista', '€'),
  (8, 'service_eur', 'Palvelut ja tuet', '€'),
  (9, 'coordination_eur', 'Koordinaatio', '€'),
  (10, 'turnover_eur', '”Liikevaihto”', '€'),
  (11, 'human_capital_eur', 'Inhimillinen pääoma', '€')
) as t(position, code, name_fi, unit_fi)
