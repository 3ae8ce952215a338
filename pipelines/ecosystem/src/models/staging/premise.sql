-- one row is a premise, a starting point or a question of the material
select
  premise.premise_key as premise_key,
  premise.section as section,
  premise.position as position,
  premise.text_fi as text_fi,
  premise.text_shown_fi as text_shown_fi,
  premise.text_en as text_en
from raw.ecosystem_premise as premise
