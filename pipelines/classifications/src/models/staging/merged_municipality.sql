-- one row is a municipality that is no more and the one it went into, as known in an edition of the classification
select
  pair.source_code as old_code,
  pair.target_code as new_code,
  pair.source as edition
from raw.classifications_pair as pair
where pair.source like 'kunta_2_%'
  and pair.source_code <> pair.target_code
