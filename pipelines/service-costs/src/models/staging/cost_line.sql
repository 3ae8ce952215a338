-- one row is a voucher line of the area's accounts
select
  cost.tosite as voucher,
  cost.rivi as line,
  cost.pvm as booked_on,
  cost.tili as account,
  cost.palveluluokka as service_class,
  cost.tuottaja_ytunnus as provider_business_id,
  cost.netto_eur as net_eur,
  coalesce(place.municipality_code, cost.kunta) as municipality_code,
  snapshot.area_code as area_code
from raw.service_costs as cost
inner join ledger.snapshot as snapshot on snapshot.snapshot_id = cost._snapshot_id
left join reference.municipality_code as place on place.code = cost.kunta
