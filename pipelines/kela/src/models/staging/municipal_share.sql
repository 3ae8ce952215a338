-- one row is what a municipality paid of unemployment benefits in a month; 199 is municipalities hidden or unknown
with published_months as (
  select distinct
    share.kunta_nro,
    share.vuosikuukausi
  from raw.kela_labour_market_support_share as share
),
months as (
  select
    share.kunta_nro,
    share.vuosikuukausi,
    'from_2025' as rule,
    share.saaja_lkm,
    share.korvattu_paiva_lkm,
    share.maksettu_eur,
    share.kunta_osuus_eur
  from raw.kela_municipal_share as share
  union all
  select
    share.kunta_nro,
    share.vuosikuukausi,
    'until_2024' as rule,
    share.saaja_lkm,
    share.korvattu_paiva_lkm,
    share.maksettu_eur,
    share.kunta_osuus_eur
  from raw.kela_labour_market_support_share as share
  where share.tyomarkkinatukipaiva_luokka = 'Yhteensä'
  union all
  select
    by_hand.kunta as kunta_nro,
    replace(by_hand."Kuukausi", 'M', '') as vuosikuukausi,
    'until_2024' as rule,
    by_hand."SaajatYhteensä" as saaja_lkm,
    by_hand."PäivätYhteensä" as korvattu_paiva_lkm,
    by_hand."EtuudetYhteensä" as maksettu_eur,
    by_hand."OsuusYhteensä" as kunta_osuus_eur
  from raw.kela_kelasto_share as by_hand
  left join published_months
    on published_months.kunta_nro = by_hand.kunta
    and published_months.vuosikuukausi = replace(by_hand."Kuukausi", 'M', '')
  where published_months.kunta_nro is null
)
select
  lpad(months.kunta_nro, 3, '0') as municipality_code,
  lpad(months.kunta_nro, 3, '0') = '199' as is_unknown_municipality,
  cast(
    substr(months.vuosikuukausi, 1, 4) || '-' || substr(months.vuosikuukausi, 5, 2) || '-01' as date
  ) as month,
  months.rule as rule,
  cast(sum(months.saaja_lkm) as integer) as recipients,
  sum(months.korvattu_paiva_lkm) as paid_days,
  sum(months.maksettu_eur) as benefit_eur,
  sum(months.kunta_osuus_eur) as share_eur
from months
group by months.kunta_nro, months.vuosikuukausi, months.rule
