-- one row is a unit of a figure
select * from (values
  ('person', 'henkilöä'), ('percent', '%'), ('EUR', '€'), ('day', 'päivää')
) as t(code, name_fi)
