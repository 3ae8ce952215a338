-- one row is a parameter or a rule that an indicator rests on, with whether it has been confirmed
with unit_name as (
  select * from (values
    ('%', '%', '%'),
    ('percent', '%', '%'),
    ('percent a year', '% vuodessa', '% a year'),
    ('point', 'prosenttiyksikköä', 'percentage points'),
    ('EUR/EUR', '€ / €', '€ / €'),
    ('day', 'päivää', 'days'),
    ('month', 'kuukautta', 'months'),
    ('year', 'vuotta', 'years'),
    ('person', 'henkilöä', 'persons'),
    ('person-month', 'henkilökuukautta', 'person-months'),
    ('area', 'aluetta', 'areas'),
    ('draw', 'kertaa', 'draws'),
    ('number', 'luku', 'number'),
    ('correlation', 'korrelaatio', 'correlation'),
    ('standard deviation', 'keskihajontaa', 'standard deviations'),
    ('weight', 'painoa', 'weight')
  ) as t(unit, unit_fi, unit_en)
),
told as (
  select name, meaning_fi, meaning_en, value, cast(null as double) as low, cast(null as double) as high, unit, verified, origin
  from stated_parameter
  union all
  select
    'municipal_share_step_' || from_paid_day,
    'kunnan osuus etuuden perusosasta, kertymän päivästä ' || from_paid_day || ' alkaen',
    'share of the municipality of the basic part, from paid day ' || from_paid_day || ' on',
    cast(share_percent as double),
    null,
    null,
    '%',
    verified,
    origin
  from reference.municipal_share_step
  union all
  select name, meaning_fi, meaning_en, cast(value as double), cast(low as double), cast(high as double), unit, verified, origin
  from reference.metric_parameter
  where valid_to is null
)
select
  told.name as name,
  told.meaning_fi as meaning_fi,
  told.meaning_en as meaning_en,
  told.value as value,
  told.low as low,
  told.high as high,
  told.unit as unit,
  unit_name.unit_fi as unit_fi,
  unit_name.unit_en as unit_en,
  told.verified as verified,
  split_part(told.origin, ' / ', 1) as origin_fi,
  list_extract(string_split(told.origin, ' / '), -1) as origin_en
from told
left join unit_name on unit_name.unit = told.unit
order by told.name
