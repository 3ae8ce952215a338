-- one row is a person of the benchmark: started a service or not, worked later or not, and what was known before;
-- a spell that was followed for some days and how it ended. Every number comes of the person's own with the seed.
create or replace temp macro share(person, seed, use) as
  cast(hash(person, seed, use) % 1000003 as double) / 1000003;

create or replace temp macro persons(seed, many) as table
with trait as (
  select
    range as person,
    18 + cast(floor(46 * sqrt(share(range, seed, 'age'))) as integer) as age,
    1 + cast(share(range, seed, 'sex') < 0.45 as integer) as sex,
    cast(floor(4 * power(share(range, seed, 'education'), 0.8)) as integer) as school,
    cast(floor(5 * power(share(range, seed, 'duration'), 1.6)) as integer) as waited,
    cast(floor(25 * power(share(range, seed, 'worked'), 1.8)) as integer) as months_worked,
    cast(floor(4 * power(share(range, seed, 'services'), 3)) as integer) as services,
    cast(floor(4 * power(share(range, seed, 'municipality'), 1.4)) as integer) as place,
    cast(floor(3 * share(range, seed, 'benefit')) as integer) as paid
  from range(many)
),

started as (
  select
    *,
    cast(
      share(person, seed, 'start')
      < 1 / (1 + exp(2.4 - 0.03 * (64 - age) - 0.25 * waited + 0.06 * months_worked - 0.2 * services)) as integer
    ) as started
  from trait
)

select
  person,
  started,
  cast(
    share(person, seed, 'work')
    < 1 / (1 + exp(0.8 + 0.02 * (age - 40) + 0.3 * waited - 0.05 * months_worked - 0.15 * school - 0.2 * started))
    as integer
  ) as worked,
  10 * (age // 10) || '–' || (10 * (age // 10) + 9) as age_band,
  sex,
  ['perus', 'toinen', 'opisto', 'korkea'][1 + school] as education,
  ['0–2', '3–5', '6–11', '12–23', '24+'][1 + waited] as duration_band,
  least(4, (months_worked + 5) // 6) as half_years_worked,
  services,
  ['Raahe', 'Pyhäjoki', 'Siikajoki', 'muu'][1 + place] as municipality,
  ['työmarkkinatuki', 'peruspäiväraha', 'ansiopäiväraha'][1 + paid] as benefit,
  1 + cast(floor(-300 * ln(1 - 0.999 * share(person, seed, 'days')) * (1 + 0.2 * waited)) as integer) as days,
  cast(floor(3.4 * share(person, seed, 'ended')) as integer) % 3 as ended
from started;
