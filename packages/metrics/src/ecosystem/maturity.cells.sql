-- one row is a month of the area of the ecosystem book and a scorer's latest score of a criterion; without one where there are none
select
  book_month.employment_area_code as geography_code,
  cast(book_month.month as varchar) as month_text,
  latest_score.criterion_key as criterion_key,
  latest_score.scorer as scorer,
  cast(latest_score.points as integer) as points
from book_month
left join latest_score
  on latest_score.employment_area_code = book_month.employment_area_code
  and latest_score.month = book_month.month
order by geography_code, month_text, criterion_key, scorer
