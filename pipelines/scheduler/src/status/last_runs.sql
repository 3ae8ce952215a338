-- one row is a run, the last five; the release is the one it made
select
  run.run_id as run_id,
  run.trigger as trigger,
  run.status as status,
  cast(run.started_at as varchar) as started_at,
  cast(run.finished_at as varchar) as finished_at,
  cast(run.as_of as varchar) as as_of,
  coalesce(release.release_id, case when run.status = 'succeeded' then 'nothing had changed' end) as release,
  run.message as message
from ledger.run as run
left join ledger.release as release on release.run_id = run.run_id
order by run.run_id desc
limit 5
