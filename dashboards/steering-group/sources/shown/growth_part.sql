-- one row is a part of the growth of human capital, with its words
select * from (values
  ('employability', 'Työllistyminen', 'Getting work'),
  ('earning_potential', 'Tutkinnot ja ammatit', 'Qualifications and occupations'),
  ('depreciation', 'Osaamisen vanheneminen', 'Skills growing old'),
  ('all', 'Yhteensä', 'In all'),
  ('professional_growth', 'Ammatillinen kasvu', 'Professional growth')
) as t(code, name_fi, name_en)
union all
select code, upper(name_fi[1]) || name_fi[2:], upper(name_en[1]) || name_en[2:] from service_area
