-- one row is an area, a month in which spells of unemployment began, how many days they went on and how they ended
select
  employment_area_code,
  cast(month as varchar) as started_month,
  days_between(started_on, until_on) + 1 as days,
  exit as ended_by,
  count(*) as persons
from followed_spell
where state = 'U'
group by employment_area_code, month, days_between(started_on, until_on) + 1, exit
