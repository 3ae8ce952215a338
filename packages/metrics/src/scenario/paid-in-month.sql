-- one row is a month with the benefits paid to those of an area
select
  cast(month as varchar) as paid_month,
  cast(sum(gross) as double) as gross_eur
from recipient_month
where employment_area_code = $area
group by month
order by paid_month
