-- one row is a municipality in a month; null is a figure hidden by the source (1–4) or not published; KU198–200 are no municipality
select
  substring(alue, 3, 3) as municipality_code,
  cast(substring(kuukausi, 1, 4) || '-' || substring(kuukausi, 6, 2) || '-01' as date) as month,
  hakijalopussa as job_seekers,
  tyottomatlopussa as unemployed,
  tyovoimatk as labour_force,
  tyotosuus as published_unemployment_rate,
  tyottomatmiehet as unemployed_men,
  tyottomatnaiset as unemployed_women,
  tyottomat20 as unemployed_under_20,
  tyottomat25 as unemployed_under_25,
  tyottomat50 as unemployed_over_50,
  tyottomatsair as unemployed_disabled,
  tyottomatulk as unemployed_foreign,
  pitkaaikaistyottomat as long_term_unemployed,
  kassassa as unemployed_fund_members,
  lomautettu as laid_off,
  lyhtyovko as on_reduced_week,
  tyollistettylop as in_subsidised_work,
  tyoharjoittelulop as in_work_practice,
  kokeilulop as in_trial,
  tvkoulutuslop as in_training,
  valmennuslop as in_coaching,
  mtppalvelutlop as in_other_services,
  tyollistettylop + tyoharjoittelulop + kokeilulop + tvkoulutuslop + valmennuslop + mtppalvelutlop as in_services,
  avpaikatlopussa as vacancies,
  uudetavp as new_vacancies,
  coalesce(hakijalopussa_tila = 'salattu', false) as job_seekers_hidden,
  coalesce(tyottomatlopussa_tila = 'salattu', false) as unemployed_hidden,
  coalesce(tyovoimatk_tila = 'salattu', false) as labour_force_hidden,
  coalesce(pitkaaikaistyottomat_tila = 'salattu', false) as long_term_unemployed_hidden,
  coalesce(avpaikatlopussa_tila = 'salattu', false) as vacancies_hidden,
  coalesce(tyollistettylop_tila = 'salattu', false)
  or coalesce(tyoharjoittelulop_tila = 'salattu', false)
  or coalesce(kokeilulop_tila = 'salattu', false)
  or coalesce(tvkoulutuslop_tila = 'salattu', false)
  or coalesce(valmennuslop_tila = 'salattu', false)
  or coalesce(mtppalvelutlop_tila = 'salattu', false) as in_services_hidden
from raw.statfin_12r5
where alue like 'KU%' and alue not in ('KU198', 'KU199', 'KU200')
