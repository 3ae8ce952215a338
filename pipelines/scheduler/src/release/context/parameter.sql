-- one row is a parameter or a rule that an indicator rests on, with whether it has been confirmed
with unit_name as (
  select * from (values
    ('%', '%'),
    ('percent', '%'),
    ('percent a year', '% vuodessa'),
    ('point', 'prosenttiyksikköä'),
    ('EUR/EUR', '€ / €'),
    ('day', 'päivää'),
    ('month', 'kuukautta'),
    ('year', 'vuotta'),
    ('person', 'henkilöä'),
    ('person-month', 'henkilökuukautta'),
    ('area', 'aluetta'),
    ('draw', 'kertaa'),
    ('number', 'luku'),
    ('correlation', 'korrelaatio'),
    ('standard deviation', 'keskihajontaa'),
    ('weight', 'painoa')
  ) as t(unit, unit_fi)
),
told as (
  select name, meaning as meaning_fi, value, unit, verified, origin from stated_parameter
  union all
  select
    'municipal_share_step_' || from_paid_day,
    'kunnan osuus etuuden perusosasta, kertymän päivästä ' || from_paid_day || ' alkaen',
    cast(share_percent as double),
    '%',
    verified,
    origin
  from reference.municipal_share_step
  union all
  select name, meaning_fi, cast(value as double), unit, verified, origin
  from reference.metric_parameter
  where valid_to is null
)
select
  told.name as name,
  told.meaning_fi as meaning_fi,
  told.value as value,
  told.unit as unit,
  unit_name.unit_fi as unit_fi,
  told.verified as verified,
  told.origin as origin
from told
left join unit_name on unit_name.unit = told.unit
order by told.name
