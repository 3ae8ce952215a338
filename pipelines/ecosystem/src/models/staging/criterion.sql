-- one row is a criterion by which narrow and broad ecosystem work differ
select
  criterion.criterion_key as criterion_key,
  criterion.position as position,
  criterion.slide_bullet as slide_bullet,
  criterion.narrower_fi as narrower_fi,
  criterion.narrower_en as narrower_en,
  criterion.broader_fi as broader_fi,
  criterion.broader_en as broader_en,
  criterion.in_maturity_score as in_maturity_score
from raw.ecosystem_criterion as criterion
