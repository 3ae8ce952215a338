-- one row is the ledger: its last night that succeeded, and its last run of any kind
with night as (
  select max(as_of) as as_of
  from ledger.run
  where trigger in ('schedule', 'catch-up') and status = 'succeeded'
),
last_run as (
  select *
  from ledger.run
  order by run_id desc
  limit 1
)
select
  cast(night.as_of as varchar) as last_night,
  last_run.run_id as run_id,
  last_run.trigger as trigger,
  last_run.status as status,
  cast(last_run.as_of as varchar) as as_of,
  epoch_ms(last_run.started_at) as started_ms,
  epoch_ms(last_run.finished_at) as finished_ms
from night
left join last_run on true
