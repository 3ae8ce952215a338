-- one row is a region (or the country, SSS) in a year: monthly total earnings of full-time wage earners
select
  alue as area_code,
  vuosi as year,
  koko_psaaja_lkm as wage_earners,
  koko_psaaja_kans_ka as mean_eur,
  koko_psaaja_kans_p10 as first_decile_eur,
  koko_psaaja_kans_med as median_eur,
  koko_psaaja_kans_p90 as ninth_decile_eur
from raw.statfin_15b2
