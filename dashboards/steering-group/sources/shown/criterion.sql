-- one row is a criterion that narrow and broad ecosystem work are told apart by
select c.criterion_key, c.position, n.name_fi, n.name_en, c.narrower_fi, c.broader_fi, c.in_maturity_score
from ecosystem_criterion as c
join (values
  ('contract_base', 'Sopimuspohja', 'Contract base'), ('coordination', 'Koordinaatio', 'Coordination'),
  ('growth_mode', 'Kasvutapa', 'Growth'), ('division_of_work', 'Työnjako', 'Division of work'),
  ('speed', 'Nopeus', 'Speed'), ('follow_up', 'Seuranta', 'Follow-up')
) as n(criterion_key, name_fi, name_en) on n.criterion_key = c.criterion_key
