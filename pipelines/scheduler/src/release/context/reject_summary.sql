-- one row is a rule that rows of a table broke; fewer than five rows are said as fewer than five
select source, table_name, rule, rows
from reject_count
order by source, table_name, rows desc, rule
