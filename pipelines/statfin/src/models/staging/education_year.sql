-- one row is a municipality at the end of a year: people of 15 or more by highest qualification
select
  substring(alue, 3, 3) as municipality_code,
  vuosi as year,
  vaesto_15_ as population_15_or_more,
  kaste0 as no_qualification,
  kaste3 as secondary,
  kaste4 as specialist_vocational,
  kaste5 as lowest_tertiary,
  kaste6 as lower_tertiary,
  kaste7 as higher_tertiary,
  kaste8 as doctoral,
  kaste5t8 as tertiary,
  vktm as education_index
from raw.statfin_12bs
where alue like 'KU%' and alue not in ('KU198', 'KU199', 'KU200')
