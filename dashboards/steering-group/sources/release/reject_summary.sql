select * from reject_summary
