-- one row is a person on the last day of a month in one state, seen in the register or where the end reason says
-- an end reason speaks of the time until the next period, at most for known_exit_months
with seen as (
  select
    counted.month as month,
    counted.person_id as person_id,
    counted.started_on as started_on,
    code.model_state as state
  from person_on_last_day as counted
  inner join area_month
    on area_month.month = counted.month and area_month.municipality_code = counted.municipality_code
  inner join (select distinct code, model_state from reference.employment_code) as code
    on code.code = counted.employment_code
  where code.model_state is not null
),

ended as (
  select
    person_id,
    started_on,
    until_on,
    municipality_code,
    end_reason,
    lead(started_on) over (partition by person_id order by started_on) as next_started_on
  from status_period_version
),

destination as (
  select distinct
    code,
    case exit_kind
      when 'open_market' then 'W'
      when 'layoff_ended' then 'W'
      when 'subsidised_work' then 'A'
      when 'service' then 'S'
      when 'education' then 'E'
      when 'outside_labour_force' then 'O'
      when 'abroad' then 'O'
    end as state
  from reference.end_reason
),

known_exit as (
  select max(value) as months
  from reference.metric_parameter
  where name = 'known_exit_months' and valid_to is null
),

left_for as (
  select
    area_month.month as month,
    ended.person_id as person_id,
    ended.started_on as started_on,
    destination.state as state,
    row_number() over (
      partition by ended.person_id, area_month.month
      order by ended.until_on desc, ended.started_on desc
    ) as recency
  from ended
  inner join destination on destination.code = ended.end_reason
  inner join area_month on area_month.municipality_code = ended.municipality_code
  cross join known_exit
  where
    ended.until_on < area_month.last_day
    and area_month.last_day < coalesce(ended.next_started_on, date '2199-12-31')
    and area_month.last_day <= add_months(ended.until_on, known_exit.months)
),

placed as (
  select seen.month as month, seen.person_id as person_id, seen.started_on as started_on, seen.state as state, true as is_client
  from seen
  union all
  select
    left_for.month as month,
    left_for.person_id as person_id,
    left_for.started_on as started_on,
    left_for.state as state,
    false as is_client
  from left_for
  left join person_on_last_day as counted
    on counted.month = left_for.month and counted.person_id = left_for.person_id
  where left_for.recency = 1 and left_for.state is not null and counted.person_id is null
),

-- unemployment goes on through services and subsidised work; a month nothing is known of ends it
told as (
  select
    month,
    person_id,
    started_on,
    state,
    is_client,
    case when state in ('W', 'W-part', 'E', 'O') then 1 else 0 end as is_outside,
    lag(case when state in ('W', 'W-part', 'E', 'O') then 1 else 0 end) over (
      partition by person_id order by month
    ) as was_outside,
    lag(month) over (partition by person_id order by month) as earlier_month,
    min(started_on) over (partition by person_id) as first_started_on
  from placed
),

begun as (
  select
    month,
    person_id,
    started_on,
    state,
    is_client,
    first_started_on,
    case
      when is_outside = 1 then month
      when earlier_month is null or earlier_month < add_months(month, -1) then month_start(started_on)
      when was_outside = 1 then month
    end as begun_month
  from told
)

select
  month,
  person_id,
  started_on,
  state,
  is_client,
  months_between_starts(
    max(begun_month) over (partition by person_id order by month rows between unbounded preceding and current row),
    month
  ) as elapsed_months,
  months_between_starts(
    coalesce(
      max(case when state in ('W', 'W-part') then month end) over (
        partition by person_id order by month rows between unbounded preceding and current row
      ),
      month_start(first_started_on)
    ),
    month
  ) as idle_months
from begun
