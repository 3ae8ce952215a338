-- one row is a state or a service on a path, in the order that pages show them in
select code, name_fi, name_en, kind, position from (values
  ('W', 'Avoimilla työmarkkinoilla', 'In open-market work', 'work', 1),
  ('A', 'Tuetussa työssä', 'In subsidised work', 'service', 2),
  ('S', 'Palvelussa', 'In a service', 'service', 3),
  ('E', 'Koulutuksessa', 'In education', 'other', 9),
  ('U', 'Työttömänä', 'Unemployed', 'unemployed', 10),
  ('O', 'Työvoiman ulkopuolella', 'Outside the labour force', 'other', 11),
  ('muut', 'Muut polut', 'Other paths', 'other', 12),
  ('X', 'Ei tietoa', 'Not known', 'other', 13)
) as t(code, name_fi, name_en, kind, position)
union all
select code, name_fi, name_en, 'service',
  3 + coalesce(list_position(['tyovoimakoulutus', 'tyollistaminen', 'valmennus', 'kokeilu', 'muu'], code), 6)
from service_class
