-- one row is a column of an indicator's table
select table_name, name, means_en
from stated_column
order by table_name, name
