-- one row is a source: when it was last received, until when its data speak, and whether that is as promised
with newest as (
  select
    source,
    max(received_at) as last_received_at,
    max(data_until) as data_until,
    bool_or(is_demo) as is_demo,
    max(licence) as licence
  from ledger.snapshot
  where status = 'loaded'
  group by source
)
select
  promised.source as source,
  promised.title_fi as title_fi,
  cast(newest.last_received_at as timestamp) as last_received_at,
  newest.data_until as data_until,
  promised.promised_days as promised_days,
  newest.last_received_at is null
    or newest.last_received_at < (select created_at from release_fact) - to_days(cast(promised.promised_days as integer)) as is_stale,
  coalesce(newest.is_demo, false) as is_demo,
  coalesce(newest.licence, promised.licence) as licence
from promised
left join newest on newest.source = promised.source
order by promised.place
