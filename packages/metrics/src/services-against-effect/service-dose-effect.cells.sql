-- one row is a background, a history of services over twelve months without work, and work in the next twelve; persons with it
with dated as (
  select
    person_id,
    employment_area_code,
    month,
    state,
    months_between_starts(date '2000-01-01', month) as month_number
  from followed_state
),

placed as (
  select
    dated.person_id as person_id,
    dated.employment_area_code as employment_area_code,
    dated.month as month,
    dated.state as state,
    dated.month_number as month_number,
    lag(dated.state) over (partition by dated.person_id order by dated.month_number) as state_before,
    lag(dated.month_number) over (partition by dated.person_id order by dated.month_number) as number_before,
    sum(case when dated.state = 'W' then 1 else 0 end) over (
      partition by dated.person_id order by dated.month_number range between 24 preceding and 1 preceding
    ) as months_worked,
    sum(case when dated.state in ('U', 'S', 'A') then 1 else 0 end) over (
      partition by dated.person_id order by dated.month_number range between 24 preceding and 1 preceding
    ) as months_without_work
  from dated
),

told as (
  select employment_area_code, min(month) as first_month, max(month) as last_month
  from area_month
  group by employment_area_code
),

begun as (
  select
    placed.person_id as person_id,
    placed.employment_area_code as employment_area_code,
    told.last_month as last_month,
    placed.month as month,
    placed.month_number as month_number,
    placed.months_worked as months_worked,
    placed.months_without_work as months_without_work,
    row_number() over (partition by placed.person_id order by placed.month_number) as beginning
  from placed
  inner join told on told.employment_area_code = placed.employment_area_code
  where
    placed.state = 'U'
    and (
      placed.number_before is null
      or placed.number_before < placed.month_number - 1
      or placed.state_before not in ('U', 'S', 'A')
    )
    and placed.month > told.first_month
    and placed.month > add_months(told.last_month, cast(-24 - $effect_window as integer))
    and placed.month <= add_months(told.last_month, -24)
),

after as (
  select
    begun.person_id as person_id,
    dated.month_number - begun.month_number as months_after,
    dated.state as state,
    case when dated.state in ('U', 'S', 'A') then 1 else 0 end as is_without_work,
    row_number() over (
      partition by begun.person_id, case when dated.state in ('U', 'S', 'A') then 1 else 0 end
      order by dated.month_number
    ) as place
  from begun
  inner join dated
    on dated.person_id = begun.person_id
    and dated.month_number > begun.month_number
    and dated.month_number <= begun.month_number + 24
  where begun.beginning = 1
),

history as (
  select
    person_id,
    sum(case when months_after <= 12 and is_without_work = 1 and place = months_after then 1 else 0 end) as months_followed,
    sum(
      case
        when months_after <= 12 and place = months_after and state in ('S', 'A') then power(2, months_after - 1)
        else 0
      end
    ) as services,
    sum(case when months_after > 12 and state = 'W' then 1 else 0 end) as months_in_work,
    sum(case when months_after > 12 and state <> 'X' then 1 else 0 end) as months_known
  from after
  group by person_id
),

banded as (
  select
    begun.employment_area_code as employment_area_code,
    begun.last_month as last_month,
    case
      when extract(year from begun.month) - person.born_in < 30 then 0
      when extract(year from begun.month) - person.born_in < 45 then 1
      when extract(year from begun.month) - person.born_in < 55 then 2
      else 3
    end as age_band,
    person.sex_band as sex_band,
    person.education_band as education_band,
    case
      when coalesce(begun.months_worked, 0) = 0 then 0
      when begun.months_worked < 12 then 1
      else 2
    end as worked_band,
    case
      when coalesce(begun.months_without_work, 0) = 0 then 0
      when begun.months_without_work < 12 then 1
      else 2
    end as unemployed_band,
    coalesce(history.months_followed, 0) as months_followed,
    coalesce(history.services, 0) as services,
    case when history.months_followed = 12 and history.months_known = 12 then history.months_in_work else -1 end
      as months_in_work
  from begun
  inner join person_background as person on person.person_id = begun.person_id
  left join history on history.person_id = begun.person_id
  where begun.beginning = 1
)

select
  employment_area_code,
  cast(last_month as varchar) as last_month,
  age_band,
  sex_band,
  education_band,
  worked_band,
  unemployed_band,
  cast(months_followed as integer) as months_followed,
  cast(services as integer) as services,
  cast(months_in_work as integer) as months_in_work,
  cast(count(*) as integer) as persons
from banded
group by
  employment_area_code,
  last_month,
  age_band,
  sex_band,
  education_band,
  worked_band,
  unemployed_band,
  months_followed,
  services,
  months_in_work
order by
  employment_area_code,
  age_band,
  sex_band,
  education_band,
  worked_band,
  unemployed_band,
  months_followed,
  services,
  months_in_work
