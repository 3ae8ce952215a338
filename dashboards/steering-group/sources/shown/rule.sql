-- one row is a rule that a row of an export can break
select * from (values
  ('business_id', 'virheellinen y-tunnus', 'invalid business id'),
  ('code', 'koodi ei ole luettelossa', 'code not in the list'),
  ('duplicate_row', 'sama rivi toistuu', 'the same row again'),
  ('identity', 'virheellinen henkilötunnus', 'invalid identity code'),
  ('length', 'liian lyhyt tai pitkä teksti', 'text too short or too long'),
  ('one_of', 'arvo ei ole sallittu', 'value not allowed'),
  ('order', 'alku on lopun jälkeen', 'start after end'),
  ('pair', 'tiedot eivät sovi yhteen', 'facts that do not fit together'),
  ('pattern', 'väärä muoto', 'wrong form'),
  ('range', 'arvo sallitun välin ulkopuolella', 'value out of range'),
  ('required', 'pakollinen tieto puuttuu', 'required fact missing'),
  ('structure', 'rivin rakenne on rikki', 'broken row'),
  ('together', 'yhdessä annettavista tiedoista puuttuu osa', 'a part of facts given together missing'),
  ('type', 'väärä tietotyyppi', 'wrong type')
) as t(code, name_fi, name_en)
