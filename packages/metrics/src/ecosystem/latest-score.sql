-- one row is a scorer's latest score of a criterion of the maturity score by the end of a month
select
  book_month.employment_area_code as employment_area_code,
  book_month.month as month,
  score.criterion_key as criterion_key,
  score.scorer as scorer,
  last_by(score.score, score.scored_on) as points,
  last_by(score.evidence_fi, score.scored_on) as evidence,
  max(score.scored_on) as latest_on
from staging.maturity_score as score
inner join staging.criterion as criterion
  on criterion.criterion_key = score.criterion_key and criterion.in_maturity_score
cross join book_month
where score.scored_on <= book_month.last_day
group by book_month.employment_area_code, book_month.month, score.criterion_key, score.scorer
