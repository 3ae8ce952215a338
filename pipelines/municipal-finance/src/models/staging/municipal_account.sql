-- one row is an amount in the accounts of a municipality and a year
select
  lpad(cast(municipality.kunta_id as varchar), 3, '0') as municipality_code,
  cast(substr(figure.raportointikausi, 1, 4) as integer) as year,
  case figure.tunnusluku
    when '3319283' then 'operating_revenue'
    when '3418067' then 'operating_expenses'
    when '1562' then 'personnel_expenses'
    when '699' then 'purchased_services'
    when '3460403' then 'tax_revenue'
    when '3530963' then 'state_transfers'
    when '1400' then 'annual_margin'
    when '1374' then 'investments'
  end as account,
  figure.arvo as amount_eur,
  figure.taksonomia as taxonomy
from raw.municipal_finance_figure as figure
inner join raw.municipal_finance_municipality as municipality on municipality.ytunnus = figure.ytunnus
