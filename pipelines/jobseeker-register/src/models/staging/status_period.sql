-- one row is a status period of a person, as its newest extract tells it
select
  register.henkilotunnus as person_id,
  register.alkupvm as started_on,
  register.loppupvm as ended_on,
  register.tyollisyyskoodi as employment_code,
  register.paattymissyy as end_reason,
  coalesce(place.municipality_code, register.kunta) as municipality_code,
  register.palvelulinja as service_line,
  register.palvelualue as service_area,
  register.koulutusluokka as education_code,
  register.ammattikoodi as occupation_code,
  register.ammattiluokitus as occupation_classification,
  register.sukupuoli as sex,
  register.syntymavuosi as birth_year,
  register.kieliryhma as language_group,
  register.suunnitelmatyyppi as plan_type,
  snapshot.extracted_on as extracted_on
from raw.jobseeker_register as register
inner join ledger.snapshot as snapshot on snapshot.snapshot_id = register._snapshot_id
left join reference.municipality_code as place on place.code = register.kunta
