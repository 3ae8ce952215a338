-- one row is a merger that points at an abolished municipality, or an abolished municipality that still lives
select 'municipality_merger.csv' as file, m._line as line, 'new_code' as column_name, m.new_code as value,
  'expected a municipality that goes on' as problem
from reference.municipality_merger as m
left join reference.municipality as n on n.code = m.new_code and n.valid_to is null
where n.code is null
union all
select 'municipality_merger.csv', m._line, 'old_code', m.old_code, 'expected a municipality that no longer exists'
from reference.municipality_merger as m
inner join reference.municipality as n on n.code = m.old_code and n.valid_to is null
order by line
