-- one row is a reading of "unemployment benefits" in the turnover
select * from (values
  ('all_benefits', 'Kaikki alueen asukkaiden työttömyysetuudet', 'All unemployment benefits of the area''s people', 1),
  ('kela_paid', 'Kelan maksamat etuudet', 'Benefits paid by Kela', 2),
  ('municipal_share', 'Kuntien rahoittama osuus etuuksista', 'The municipal share of benefits', 3)
) as t(code, name_fi, name_en, position)
