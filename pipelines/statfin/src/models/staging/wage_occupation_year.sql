-- one row is an occupation in a year, whole country: monthly total earnings of full-time wage earners
select
  ammatti as occupation_code,
  vuosi as year,
  koko_psaaja_lkm as wage_earners,
  koko_psaaja_kans_ka as mean_eur,
  koko_psaaja_kans_p10 as first_decile_eur,
  koko_psaaja_kans_med as median_eur,
  koko_psaaja_kans_p90 as ninth_decile_eur
from raw.statfin_15au
