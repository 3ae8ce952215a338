-- one row is a unit of an assumption of a scenario
select * from (values
  ('percent', '%', '%'), ('month', 'kuukautta', 'months'),
  ('full-time equivalent', 'henkilötyövuotta', 'full-time equivalents'),
  ('EUR a year for a full-time equivalent', '€ henkilötyövuodelta', '€ a year for a full-time equivalent'),
  ('EUR a month', '€ kuukaudessa', '€ a month'), ('percent a year', '% vuodessa', '% a year')
) as t(code, name_fi, name_en)
