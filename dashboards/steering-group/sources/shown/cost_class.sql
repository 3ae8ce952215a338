-- one row is a class of the area's costs
select * from (values
  ('staff', 'Henkilöstö', 'Staff', 1), ('purchased_service', 'Ostetut palvelut', 'Purchased services', 2),
  ('subsidy', 'Tuet', 'Subsidies', 3), ('other', 'Muut', 'Other', 4)
) as t(code, name_fi, name_en, position)
