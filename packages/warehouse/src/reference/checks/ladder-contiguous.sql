-- one row is a step of the municipal share that does not go on where the step before it ended
with steps as (
  select *,
    lag(to_paid_day) over (partition by valid_from order by from_paid_day) as previous_to,
    row_number() over (partition by valid_from order by from_paid_day) as place,
    lead(from_paid_day) over (partition by valid_from order by from_paid_day) as next_from
  from reference.municipal_share_step
)
select 'municipal_share_step.csv' as file, _line as line, 'from_paid_day' as column_name,
  cast(from_paid_day as varchar) as value,
  case when place = 1 then 'expected the first step to begin on day 1'
    else 'expected the step to begin the day after the step before' end as problem
from steps
where (place = 1 and from_paid_day <> 1) or (place > 1 and from_paid_day is distinct from previous_to + 1)
union all
select 'municipal_share_step.csv', _line, 'to_paid_day', cast(to_paid_day as varchar),
  'expected only the last step to have no end'
from steps
where (next_from is null) <> (to_paid_day is null)
order by line
