-- one row is a source with what has been received from it
select
  source,
  epoch_ms(max(received_at) filter (where status = 'loaded')) as received_ms,
  coalesce(sum(rows_in), 0) as rows_in,
  coalesce(sum(rows_loaded), 0) as rows_loaded,
  coalesce(sum(rows_rejected), 0) as rows_rejected
from ledger.snapshot
group by source
