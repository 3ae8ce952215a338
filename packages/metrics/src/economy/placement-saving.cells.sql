-- one row is a municipality, a month, and the buckets recipients were in then and are in the month after
select
  employment_area_code,
  municipality_code,
  cast(month as varchar) as month,
  from_place,
  to_place,
  cast(persons as double) as persons,
  cast(state_eur as double) as state_eur,
  cast(fund_eur as double) as fund_eur,
  cast(municipal_eur as double) as municipal_eur
from recipient_move
order by employment_area_code, municipality_code, month, from_place, to_place
