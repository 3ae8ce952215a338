-- one row is a parameter or a rule that an indicator rests on, with whether it has been confirmed
select name, value, unit, verified, origin from stated_parameter
union all
select
  'municipal_share_step_' || from_paid_day,
  cast(share_percent as double),
  '%',
  verified,
  origin
from reference.municipal_share_step
union all
select name, cast(value as double), unit, verified, origin
from reference.metric_parameter
where valid_to is null
order by name
