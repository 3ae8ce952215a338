-- one row is a service period of a person
select
  service.henkilotunnus as person_id,
  service.palveluluokka as service_class,
  service.palvelukoodi as service_code,
  service.tuottaja_ytunnus as provider_business_id,
  service.alkupvm as started_on,
  service.suunniteltu_loppupvm as planned_end_on,
  service.loppupvm as ended_on,
  service.paattymistapa as ending,
  service.suoritettu as completed,
  service.tutkinto as qualification,
  coalesce(place.municipality_code, service.kunta) as municipality_code,
  service.hankinta as procurement
from raw.services as service
left join reference.municipality_code as place on place.code = service.kunta
