-- one row is a next step decided
select
  step.step_key as step_key,
  step.position as position,
  step.text_fi as text_fi,
  step.text_en as text_en,
  step.starts_on as starts_on,
  step.due_on as due_on
from raw.ecosystem_next_step as step
