-- one row is an area and a period that costs are told of: a calendar year or the latest twelve months
-- the months of its accounts; where there are none, those in which services begin
with area_bound as (
  select employment_area_code, min(month) as first_month, max(month) as last_month
  from area_line
  where employment_area_code is not null
  group by employment_area_code
  union all
  select service.employment_area_code, month_start(min(service.started_on)) as first_month,
    month_start(max(service.started_on)) as last_month
  from area_service as service
  left join (select distinct employment_area_code from area_line) as booked
    on booked.employment_area_code = service.employment_area_code
  where booked.employment_area_code is null
  group by service.employment_area_code
)

select
  area_bound.employment_area_code as employment_area_code,
  'calendar_year' as period_kind,
  min(calendar_month.month) as first_month,
  max(calendar_month.month) as last_month,
  max(calendar_month.last_day) as until_on,
  count(*) as months
from area_bound
cross join calendar_month
where calendar_month.month >= area_bound.first_month and calendar_month.month <= area_bound.last_month
group by area_bound.employment_area_code, extract(year from calendar_month.month)
union all
select
  area_bound.employment_area_code as employment_area_code,
  'rolling_12_months' as period_kind,
  min(calendar_month.month) as first_month,
  max(calendar_month.month) as last_month,
  max(calendar_month.last_day) as until_on,
  count(*) as months
from area_bound
cross join calendar_month
where
  calendar_month.month >= area_bound.first_month
  and calendar_month.month <= area_bound.last_month
  and calendar_month.month > add_months(area_bound.last_month, -12)
group by area_bound.employment_area_code
