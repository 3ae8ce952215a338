-- one row is a scorer's score of a criterion on a day
select
  score.criterion_key as criterion_key,
  score.scorer as scorer,
  score.scored_on as scored_on,
  score.score as score,
  score.evidence_fi as evidence_fi
from raw.ecosystem_maturity_score as score
