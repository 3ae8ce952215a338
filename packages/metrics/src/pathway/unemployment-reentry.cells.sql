-- one row is an area, a month in which unemployment had ended, how many days went by to the next unemployment and whether it came
with ended as (
  select person_id, spell_number, employment_area_code, started_on as ended_on, followed_until
  from followed_spell
  where state_before = 'U' and state <> 'X'
),

next_spell as (
  select
    ended.person_id as person_id,
    ended.spell_number as spell_number,
    ended.employment_area_code as employment_area_code,
    ended.ended_on as ended_on,
    ended.followed_until as followed_until,
    min(case when spell.state = 'U' then spell.started_on end) as unemployed_on,
    min(case when spell.state = 'X' then spell.started_on end) as unknown_on
  from ended
  left join state_spell as spell
    on spell.person_id = ended.person_id
    and spell.started_on >= ended.ended_on
  group by
    ended.person_id,
    ended.spell_number,
    ended.employment_area_code,
    ended.ended_on,
    ended.followed_until
),

decided as (
  select
    employment_area_code,
    cast(month_start(ended_on) as varchar) as started_month,
    ended_on,
    case
      when coalesce(unemployed_on, date '2200-01-01') < coalesce(unknown_on, date '2200-01-01')
        then unemployed_on
      else coalesce(unknown_on, date '2200-01-01')
    end as turned_on,
    followed_until,
    coalesce(unemployed_on, date '2200-01-01') < coalesce(unknown_on, date '2200-01-01') as is_unemployed
  from next_spell
)

select
  employment_area_code,
  started_month,
  case
    when turned_on < followed_until then days_between(ended_on, turned_on)
    else days_between(ended_on, followed_until)
  end as days,
  case
    when turned_on >= followed_until then ''
    when is_unemployed then 'unemployed'
    else 'unknown'
  end as ended_by,
  count(*) as persons
from decided
group by
  employment_area_code,
  started_month,
  case
    when turned_on < followed_until then days_between(ended_on, turned_on)
    else days_between(ended_on, followed_until)
  end,
  case
    when turned_on >= followed_until then ''
    when is_unemployed then 'unemployed'
    else 'unknown'
  end
