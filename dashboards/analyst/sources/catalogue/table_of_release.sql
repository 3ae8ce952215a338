-- one row is a table of the release: what it is, its unit, where it comes from, how fresh that is and its size
with source as (
  select m.name, unnest(string_split(m.sources, ', ')) as source from metric as m
),
lineage as (
  select s.name, string_agg(f.title_fi, ', ' order by f.title_fi) as sources_fi,
    string_agg(f.title_en, ', ' order by f.title_en) as sources_en,
    min(f.data_until) as data_until, bool_or(f.is_stale) as is_stale
  from source as s
  join source_freshness as f on replace(f.source, '-', '_') = s.source
  group by s.name
),
size as (
  select table_name, estimated_size as row_count from duckdb_tables()
  where database_name = current_database() and schema_name = 'main'
)
select t.name, t.is_indicator, t.title_fi, t.title_en, m.grain, m.unit, m.means_fi, m.means_en,
  l.sources_fi, l.sources_en, l.data_until, l.is_stale, s.row_count
from release_table as t
left join metric as m on m.name = t.name
left join lineage as l on l.name = t.name
left join size as s on s.table_name = t.name
order by t.is_indicator desc, t.name
