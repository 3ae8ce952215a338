-- one row is a unit of a figure or a parameter
select * from (values
  ('person', 'henkilöä'), ('percent', '%'), ('%', '%'), ('EUR', '€'), ('month', 'kuukautta'), ('day', 'päivää')
) as t(code, name_fi)
