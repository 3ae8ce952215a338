-- one row is a basis of a figure
select * from (values
  ('statfin', 'Tilastokeskus (virallinen tilasto)', 'Statistics Finland (official statistics)', 1),
  ('register', 'Alueen oma rekisteri', 'The area''s own register', 2)
) as t(code, name_fi, name_en, position)
