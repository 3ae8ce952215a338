-- a month whose basic and earnings-related parts differ from the gross benefit by more than one percent
select year(paid_on) as year, month(paid_on) as month, sum(gross_eur) as gross_eur, sum(basic_eur + coalesce(earnings_eur, 0)) as parts_eur
from staging.benefit_payment
where
  paid_on >= (select min(month) from changed_month where entity = 'benefit_payment')
  and cast(date_trunc('month', paid_on) as date) in (select month from changed_month where entity = 'benefit_payment')
group by year(paid_on), month(paid_on)
having abs(sum(gross_eur) - sum(basic_eur + coalesce(earnings_eur, 0))) > 0.01 * abs(sum(gross_eur)) + 1
