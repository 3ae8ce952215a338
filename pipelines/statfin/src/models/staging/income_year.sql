-- one row is a municipality in a year; null is a figure hidden by the source or not published
select
  substring(alue, 3, 3) as municipality_code,
  vuosi as year,
  tjt_henkiloita as residents,
  hkturaha18_med as median_disposable_income_eur,
  tjt_ekvikturaha_med as median_equivalised_income_eur,
  gini_kturaha as gini_disposable_income,
  rpt_henkilo as low_income,
  rpt_aste as low_income_share,
  pt1_henkiloita as on_basic_security,
  pt2_henkiloita as on_basic_security_long,
  coalesce(rpt_henkilo_tila = 'salattu', false) as low_income_hidden,
  coalesce(pt1_henkiloita_tila = 'salattu', false) as on_basic_security_hidden,
  coalesce(pt2_henkiloita_tila = 'salattu', false) as on_basic_security_long_hidden
from raw.statfin_14ww
where alue like 'KU%' and alue not in ('KU198', 'KU199', 'KU200')
