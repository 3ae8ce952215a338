-- one row is the month by whose end the solutions of ecosystem work are decided; null where the book does not say
select max(month_start(step.due_on)) as decision_month
from staging.next_step as step
where step.step_key = 'ecosystem_decision'
