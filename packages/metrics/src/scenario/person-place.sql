-- one row is a person on the count day of a month in one place: 1–6 unemployed by bucket of paid days, 7 service, 8 open-market work, 9 subsidised work, 10 education, 11 outside the labour force
-- an unemployed person is in the bucket of the latest payment known by then, in the first where there is none
with placed as (
  select
    register_month.month as month,
    register_month.employment_area_code as employment_area_code,
    spell.person_id as person_id,
    case spell.state when 'S' then 7 when 'W' then 8 when 'A' then 9 when 'E' then 10 when 'O' then 11 else 1 end
      as first_place,
    spell.state = 'U' as is_unemployed,
    spell.state = 'U' and spell.started_on <= add_months(register_month.last_day, -12) as is_long_term
  from state_spell as spell
  inner join register_month
    on register_month.municipality_code = spell.municipality_code
  where
    spell.state <> 'X'
    and spell.started_on <= register_month.last_day
    and spell.until_on >= register_month.last_day
),

paid_before as (
  select
    placed.person_id as person_id,
    placed.month as month,
    last_by(recipient.bucket_place, months_between_starts(date '2000-01-01', recipient.month)) as bucket_place
  from placed
  inner join recipient_month as recipient on recipient.person_id = placed.person_id
  where placed.is_unemployed and recipient.month <= placed.month
  group by placed.person_id, placed.month
)

select
  placed.month as month,
  placed.employment_area_code as employment_area_code,
  placed.person_id as person_id,
  coalesce(paid_before.bucket_place, placed.first_place) as place,
  placed.is_long_term as is_long_term
from placed
left join paid_before
  on paid_before.person_id = placed.person_id
  and paid_before.month = placed.month
