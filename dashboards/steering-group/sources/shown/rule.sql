-- one row is a rule that a row of an export can break
select * from (values
  ('business_id', 'virheellinen y-tunnus'), ('code', 'koodi ei ole luettelossa'), ('duplicate_row', 'sama rivi toistuu'), ('identity', 'virheellinen henkilötunnus'),
  ('length', 'liian lyhyt tai pitkä teksti'), ('one_of', 'arvo ei ole sallittu'), ('order', 'alku on lopun jälkeen'),
  ('pair', 'tiedot eivät sovi yhteen'), ('pattern', 'väärä muoto'), ('range', 'arvo sallitun välin ulkopuolella'),
  ('required', 'pakollinen tieto puuttuu'), ('structure', 'rivin rakenne on rikki'), ('together', 'yhdessä annettavista tiedoista puuttuu osa'),
  ('type', 'väärä tietotyyppi')
) as t(code, name_fi)
