-- one row is a unit of a figure
select * from (values
  ('person', 'henkilöä', 'persons'), ('percent', '%', '%'), ('EUR', '€', '€'), ('day', 'päivää', 'days')
) as t(code, name_fi, name_en)
