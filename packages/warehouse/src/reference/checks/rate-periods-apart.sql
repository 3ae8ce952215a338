-- one row is a benefit rate or a parameter whose period runs into the next one's
with rate as (
  select 'benefit_rate.csv' as file, _line, item, valid_from, valid_to from reference.benefit_rate
  union all
  select 'earnings_related_parameter.csv', _line, parameter, valid_from, valid_to
  from reference.earnings_related_parameter
)
select file, _line as line, 'valid_to' as column_name, cast(valid_to as varchar) as value,
  'expected the period of ' || item || ' to end before the next begins' as problem
from rate
qualify coalesce(valid_to, date '9999-12-31') >= lead(valid_from) over (partition by file, item order by valid_from)
order by file, line
