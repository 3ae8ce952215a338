-- a load whose rows do not add up: rows in = loaded + rejected
select snapshot_id, table_name, rows_in, rows_loaded, rows_rejected
from ledger.load
where rows_in <> rows_loaded + rows_rejected
