-- one row is a payer of benefits
select * from (values
  ('state', 'Valtio', 1), ('municipality', 'Kunnat', 2), ('unemployment_fund', 'Työttömyyskassat', 3)
) as t(code, name_fi, position)
