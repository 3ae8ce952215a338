-- one row is a meeting of the ecosystem
select
  meeting.meeting_key as meeting_key,
  meeting.held_on as held_on,
  meeting.node_key as node_key,
  meeting.title_fi as title_fi,
  meeting.organisations as organisations,
  meeting.decisions as decisions
from raw.ecosystem_meeting as meeting
