-- one row is the recipients of an unemployment benefit of Kela in a municipality, a group and a month
select
  lpad(benefit.kunta_nro, 3, '0') as municipality_code,
  lpad(benefit.kunta_nro, 3, '0') = '199' as is_unknown_municipality,
  cast(
    substr(benefit.vuosikuukausi, 1, 4) || '-' || substr(benefit.vuosikuukausi, 5, 2) || '-01' as date
  ) as month,
  benefit.etuus as benefit,
  benefit.korvausperuste as ground,
  benefit.korvauslaji as payment_kind,
  benefit.ikaryhma as age_group,
  benefit.sukupuoli as sex,
  lower(benefit.etuus || ' ' || benefit.korvausperuste || ' ' || benefit.korvauslaji || ' ' || benefit.ikaryhma
    || ' ' || benefit.sukupuoli) like '%yhteensä%' as is_total,
  benefit.saaja_lkm as recipients
from raw.kela_unemployment_benefit as benefit
