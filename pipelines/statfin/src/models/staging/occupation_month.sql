-- one row is an occupation group in an area in a month; area_code is StatFin's (SSS, KU678, MK17)
select
  alue as area_code,
  case when alue like 'KU%' then substring(alue, 3, 3) end as municipality_code,
  ammattiryhma as occupation_code,
  cast(substring(kuukausi, 1, 4) || '-' || substring(kuukausi, 6, 2) || '-01' as date) as month,
  tyottomatlopussa as unemployed,
  avpaikatlopussa as vacancies,
  coalesce(tyottomatlopussa_tila = 'salattu', false) as unemployed_hidden,
  coalesce(avpaikatlopussa_tila = 'salattu', false) as vacancies_hidden
from raw.statfin_12ti
