-- one row is a unit of an assumption of a scenario
select * from (values
  ('percent', '%'), ('month', 'kuukautta'), ('full-time equivalent', 'henkilötyövuotta'),
  ('EUR a year for a full-time equivalent', '€ henkilötyövuodelta'), ('EUR a month', '€ kuukaudessa'),
  ('percent a year', '% vuodessa')
) as t(code, name_fi)
