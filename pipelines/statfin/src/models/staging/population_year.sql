-- one row is a municipality at the end of a year
select
  substring(alue, 3, 3) as municipality_code,
  vuosi as year,
  vaerak_vaesto as population,
  vaesto_alle15_p as under_15_share,
  vaesto_yli64_p as over_64_share,
  vaesto_keski_ika as mean_age
from raw.statfin_11ra
where alue like 'KU%' and alue not in ('KU198', 'KU199', 'KU200')
