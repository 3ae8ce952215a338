-- one row is a source with all that has been received from it
select
  source,
  epoch_ms(max(received_at) filter (where status = 'loaded')) as received_ms,
  cast(max(data_until) filter (where status = 'loaded') as varchar) as data_until,
  coalesce(bool_or(is_demo) filter (where status = 'loaded'), false) as is_demo,
  max(licence) filter (where status = 'loaded') as licence,
  coalesce(sum(rows_in), 0) as rows_in,
  coalesce(sum(rows_loaded), 0) as rows_loaded,
  coalesce(sum(rows_rejected), 0) as rows_rejected,
  count(*) filter (where status = 'failed') as held_back
from ledger.snapshot
group by source
