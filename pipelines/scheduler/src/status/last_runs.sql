-- one row is a run, the last five
select
  run_id,
  trigger,
  status,
  cast(started_at as varchar) as started_at,
  cast(finished_at as varchar) as finished_at,
  cast(as_of as varchar) as as_of,
  message
from ledger.run
order by run_id desc
limit 5
