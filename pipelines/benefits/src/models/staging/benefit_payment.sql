-- one row is a payment of an unemployment benefit for one period; negative euros are recoveries
select
  benefit.henkilotunnus as person_id,
  benefit.maksupvm as paid_on,
  benefit.etuuslaji as benefit_type,
  benefit.jakso_alku as period_start_on,
  benefit.jakso_loppu as period_end_on,
  benefit.maksetut_paivat as paid_days,
  benefit.brutto_eur as gross_eur,
  benefit.perusosa_eur as basic_eur,
  benefit.ansio_osa_eur as earnings_eur,
  benefit.kertyneet_paivat as accrued_days,
  coalesce(place.municipality_code, benefit.kunta_maksupaivana) as municipality_code,
  benefit.maksaja as payer,
  benefit.lomautus as layoff,
  benefit.palvelun_ajalta as during_service
from raw.benefits as benefit
left join reference.municipality_code as place on place.code = benefit.kunta_maksupaivana
