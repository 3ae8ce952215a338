-- one row is a decision that a meeting of the ecosystem made
select
  decision.decision_key as decision_key,
  decision.meeting_key as meeting_key,
  decision.text_fi as text_fi,
  decision.owner as owner,
  decision.due_on as due_on,
  decision.state as state
from raw.ecosystem_decision as decision
