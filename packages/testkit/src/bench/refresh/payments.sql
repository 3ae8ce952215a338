-- one row is a payment of a person in a month; of a thousand rows one has a municipality that does not exist
create or replace temp macro payments(first_month, months, persons, correction) as table
select
  identity as henkilotunnus,
  paid_on as maksupvm,
  benefit as etuuslaji,
  paid_on - 30 as jakso_alku,
  paid_on - 1 as jakso_loppu,
  15 + (person * 7 + month) % 8 as maksetut_paivat,
  replace(cast(cast(800.02 + earnings + correction as decimal(12, 2)) as varchar), '.', ',') as brutto_eur,
  '800,02' as perusosa_eur,
  replace(cast(cast(earnings as decimal(12, 2)) as varchar), '.', ',') as ansio_osa_eur,
  month * 20 % 900 as kertyneet_paivat,
  case when (person + month * 131) % 1000 = 7 then '999' else municipality end as kunta_maksupaivana,
  case when person % 3 = 0 then 'KELA' else 'YTK' end as maksaja,
  0 as lomautus,
  case when (person + month) % 10 = 3 then 1 else 0 end as palvelun_ajalta
from (
  select
    *,
    cast(date '2017-12-15' + cast(month * 30.4 as integer) as date) as paid_on,
    case when benefit = 'APR' then (person * 13 + month * 7) % 90000 / 100.0 else 0 end as earnings
  from person, (select first_month + range as month from range(cast(months as bigint))) as month
  where person < persons
) as payment
