-- one row is a class of the area's costs
select * from (values
  ('staff', 'Henkilöstö', 1), ('purchased_service', 'Ostetut palvelut', 2), ('subsidy', 'Tuet', 3), ('other', 'Muut', 4)
) as t(code, name_fi, position)
