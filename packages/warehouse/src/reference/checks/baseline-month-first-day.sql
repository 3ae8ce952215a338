-- one row is a baseline figure whose month is not written as its first day, or a part larger than its whole
select 'labour_force_baseline.csv' as file, _line as line, 'month' as column_name, cast(month as varchar) as value,
  'expected the first day of a month' as problem
from reference.labour_force_baseline
where extract(day from month) <> 1
union all
select 'labour_force_baseline.csv', _line, 'unemployed', cast(unemployed as varchar),
  'expected no more unemployed than job seekers or labour force'
from reference.labour_force_baseline
where unemployed > job_seekers or unemployed > labour_force
order by line
