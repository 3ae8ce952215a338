-- one row is a column of a table of the release
select c.table_name, c.column_index as position, c.column_name as name, lower(c.data_type) as type, r.means_en as means
from duckdb_columns() as c
left join release_column as r on r.table_name = c.table_name and r.name = c.column_name
where c.database_name = current_database() and c.schema_name = 'main' and not c.internal
order by c.table_name, c.column_index
