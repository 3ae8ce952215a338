-- one row is a municipality, a month, and the buckets recipients were in then and are in the month after
-- bucket 0 is without benefit; the bucket after the latest month is not known yet
with paid as (
  select employment_area_code, min(month) as first_month, max(month) as latest_month
  from tally.recipient_move
  where from_place > 0
  group by employment_area_code
)

select
  move.employment_area_code as employment_area_code,
  move.municipality_code as municipality_code,
  cast(move.month as varchar) as month,
  move.from_place as from_place,
  case when move.month < paid.latest_month then move.to_place end as to_place,
  cast(sum(move.persons) as double) as persons,
  cast(sum(move.state_eur) as double) as state_eur,
  cast(sum(move.fund_eur) as double) as fund_eur,
  case when count(move.municipal_eur) = count(*) then cast(sum(move.municipal_eur) as double) end as municipal_eur
from tally.recipient_move as move
inner join paid on paid.employment_area_code = move.employment_area_code
where move.from_place > 0 or move.month >= paid.first_month
group by
  move.employment_area_code,
  move.municipality_code,
  move.month,
  move.from_place,
  case when move.month < paid.latest_month then move.to_place end
order by employment_area_code, municipality_code, month, from_place, to_place
