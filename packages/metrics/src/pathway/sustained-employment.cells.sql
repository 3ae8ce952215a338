-- one row is an area, a month in which open-market work began after unemployment or a service, how many days it went on and what came after
select
  employment_area_code,
  cast(month as varchar) as started_month,
  days_between(started_on, until_on) + 1 as days,
  case when not has_ended then '' when state_after = 'X' then 'unknown' else 'ended' end as ended_by,
  count(*) as persons
from followed_spell
where state = 'W' and state_before in ('U', 'S', 'A')
group by
  employment_area_code,
  month,
  days_between(started_on, until_on) + 1,
  case when not has_ended then '' when state_after = 'X' then 'unknown' else 'ended' end
