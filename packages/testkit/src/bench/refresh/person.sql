-- one row is a person of the benchmark, with a made-up identity whose check character is right
create temp table person as
select
  number as person,
  birth_day || '-' || serial
    || substr('0123456789ABCDEFHJKLMNPRSTUVWXY', 1 + cast(cast(birth_day || serial as bigint) % 31 as integer), 1)
    as identity,
  ['678', '167', '626', '564'][1 + cast(number % 4 as integer)] as municipality,
  ['APR', 'TMT'][1 + cast(number % 2 as integer)] as benefit
from (
  select
    range as number,
    lpad(cast(1 + range % 28 as varchar), 2, '0') || lpad(cast(1 + range // 28 % 12 as varchar), 2, '0')
      || lpad(cast(50 + range // 336 % 50 as varchar), 2, '0') as birth_day,
    lpad(cast(902 + range // 16800 % 98 as varchar), 3, '0') as serial
  from range(100000)
)
