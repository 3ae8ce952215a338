-- one row is an area, a month in which spells of unemployment began, how many days went by to a service and what came first
with started as (
  select
    spell.person_id as person_id,
    spell.spell_number as spell_number,
    min(service.started_on) as service_on
  from followed_spell as spell
  inner join staging.service_period as service on service.person_id = spell.person_id
  where
    spell.state = 'U'
    and service.started_on >= spell.started_on
    and service.started_on <= add_days(spell.until_on, 1)
    and service.started_on < spell.followed_until
  group by spell.person_id, spell.spell_number
),

waited as (
  select
    spell.employment_area_code as employment_area_code,
    cast(spell.month as varchar) as started_month,
    case
      when started.service_on is not null then days_between(spell.started_on, started.service_on)
      else days_between(spell.started_on, spell.until_on) + 1
    end as days,
    case
      when started.service_on is not null or spell.exit = 'service' then 'service'
      when spell.exit in ('open_market', 'outside') then 'ended'
      else spell.exit
    end as ended_by
  from followed_spell as spell
  left join started
    on started.person_id = spell.person_id
    and started.spell_number = spell.spell_number
  where spell.state = 'U'
)

select employment_area_code, started_month, days, ended_by, count(*) as persons
from waited
group by employment_area_code, started_month, days, ended_by
