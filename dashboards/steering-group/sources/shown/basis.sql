-- one row is a basis of a figure
select * from (values
  ('statfin', 'Tilastokeskus (virallinen tilasto)', 1),
  ('register', 'Alueen oma rekisteri', 2)
) as t(code, name_fi, position)
