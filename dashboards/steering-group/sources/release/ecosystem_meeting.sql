select * from ecosystem_meeting
