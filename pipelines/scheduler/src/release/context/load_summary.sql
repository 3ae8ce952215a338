-- one row is a table of a source: all that ever came in, and what became of it
select
  snapshot.source as source,
  load.table_name as table_name,
  cast(sum(load.rows_in) as bigint) as rows_in,
  cast(sum(load.rows_loaded) as bigint) as rows_loaded,
  cast(sum(load.rows_rejected) as bigint) as rows_rejected,
  cast(sum(load.rows_superseded) as bigint) as rows_superseded
from ledger.load as load
join ledger.snapshot as snapshot on snapshot.snapshot_id = load.snapshot_id
group by snapshot.source, load.table_name
order by source, table_name
