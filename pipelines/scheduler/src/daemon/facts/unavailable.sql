-- one row is a source that the run could not reach
select distinct source
from ledger.step
where run_id = $run and step = 'receive' and status = 'failed' and source is not null
order by source
