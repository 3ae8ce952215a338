-- one row is a merger whose mark of division disagrees with the number of municipalities it names
select 'municipality_merger.csv' as file, _line as line, 'divided' as column_name, cast(divided as varchar) as value,
  'expected true exactly where the old municipality went to several' as problem
from reference.municipality_merger
qualify divided <> (count(*) over (partition by old_code) > 1)
order by line
