-- one row is a step of the earnings-related allowance that does not go on where the step before it ended
with steps as (
  select *,
    lag(to_paid_day) over (partition by valid_from order by from_paid_day) as previous_to,
    row_number() over (partition by valid_from order by from_paid_day) as place,
    lead(from_paid_day) over (partition by valid_from order by from_paid_day) as next_from
  from reference.earnings_related_parameter
  where from_paid_day is not null
)
select 'earnings_related_parameter.csv' as file, _line as line, 'from_paid_day' as column_name,
  cast(from_paid_day as varchar) as value, 'expected steps from day 1 on, without a gap or an overlap' as problem
from steps
where (place = 1 and from_paid_day <> 1)
  or (place > 1 and from_paid_day is distinct from previous_to + 1)
  or (next_from is null) <> (to_paid_day is null)
order by line
