-- one row is a reading of "unemployment benefits" in the turnover
select * from (values
  ('all_benefits', 'Kaikki alueen asukkaiden työttömyysetuudet', 1),
  ('kela_paid', 'Kelan maksamat etuudet', 2),
  ('municipal_share', 'Kuntien rahoittama osuus etuuksista', 3)
) as t(code, name_fi, position)
