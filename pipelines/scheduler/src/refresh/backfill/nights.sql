-- one row is a night of the range, with whether some run of its date ended well with all it had to do of the source
with night as (
  select cast(start_at as date) as as_of
  from range(cast($from as date), cast($to as date) + interval 1 day, interval 1 day) as calendar(start_at)
),
asked as (
  select run.as_of as as_of, run.status = 'succeeded' and bool_and(step.status = 'succeeded') as was_good
  from ledger.run as run
  inner join ledger.step as step on step.run_id = run.run_id
  where step.source = $source
  group by run.run_id, run.as_of, run.status
),
failed as (
  select distinct as_of
  from ledger.run
  where status in ('failed', 'interrupted')
)
select
  cast(night.as_of as varchar) as night,
  case
    when bool_or(asked.was_good) then 'good'
    when count(asked.as_of) > 0 or count(failed.as_of) > 0 then 'failed'
    else 'missing'
  end as state
from night
left join asked on asked.as_of = night.as_of
left join failed on failed.as_of = night.as_of
group by night.as_of
order by night.as_of
