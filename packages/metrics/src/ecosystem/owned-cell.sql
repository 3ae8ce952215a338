-- one row is a month of the area of the ecosystem book and a driver and an actor for whose action somebody answers at its end
select
  book_month.employment_area_code as employment_area_code,
  book_month.month as month,
  action_owner.driver_key as driver_key,
  action_owner.actor_key as actor_key,
  max(case when resource.full_time_equivalent > 0 or resource.amount_eur > 0 then 1 else 0 end) as has_resource
from book_month
inner join staging.action_owner as action_owner
  on action_owner.valid_from <= book_month.last_day
  and (action_owner.valid_to is null or action_owner.valid_to >= book_month.last_day)
left join staging.resource as resource
  on resource.resource_key = action_owner.resource_key
  and resource.year = extract(year from book_month.month)
group by book_month.employment_area_code, book_month.month, action_owner.driver_key, action_owner.actor_key
