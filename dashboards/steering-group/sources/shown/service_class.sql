-- one row is a class of services, or all of them together, in the order that pages show them in
select 'any' as code, 'Kaikki palvelut yhdessä' as name_fi, 'All services together' as name_en, 0 as position
union all
select code, name_fi, name_en,
  coalesce(list_position(['tyovoimakoulutus', 'tyollistaminen', 'valmennus', 'kokeilu', 'muu'], code), 6)
from service_class
