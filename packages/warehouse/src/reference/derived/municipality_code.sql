-- one row is a code that a municipality has or had, with the municipality that it is now
-- those divided between several are not there: nothing tells where their people are
create or replace table reference.municipality_code as
with recursive led as (
  select code, code as municipality_code
  from reference.municipality
  union
  select merger.old_code, led.municipality_code
  from reference.municipality_merger as merger
  inner join led on led.code = merger.new_code
  where
    not merger.divided
    and merger.old_code not in (select code from reference.municipality)
)

select code, municipality_code
from led
order by code;

comment on column reference.municipality_code.code is 'code in use now or before a merger';
comment on column reference.municipality_code.municipality_code is 'code of the municipality that it is now';
