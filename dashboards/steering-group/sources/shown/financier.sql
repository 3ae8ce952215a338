-- one row is a payer of benefits
select * from (values
  ('municipality', 'Kunnat', 'Municipalities', 1), ('state', 'Valtio', 'State', 2),
  ('unemployment_fund', 'Työttömyyskassat', 'Unemployment funds', 3)
) as t(code, name_fi, name_en, position)
