-- a snapshot that says it is loaded but whose counts are missing
select snapshot_id, source, file_name
from ledger.snapshot
where status = 'loaded' and (rows_in is null or loaded_at is null)
