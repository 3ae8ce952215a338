-- one row is an expected number of rows that the tables do not have on its day
with counted as (
  select e._line, e.subject, e.area_code, e.expected_rows,
    case e.subject
      when 'municipality' then (
        select count(*) from reference.municipality as m
        where e.valid_from between m.valid_from and coalesce(m.valid_to, date '9999-12-31'))
      when 'employment_area' then (
        select count(*) from reference.employment_area as a
        where e.valid_from between a.valid_from and coalesce(a.valid_to, date '9999-12-31'))
      when 'employment_area_on_mainland' then (
        select count(*) from reference.employment_area as a
        where a.on_mainland
          and e.valid_from between a.valid_from and coalesce(a.valid_to, date '9999-12-31'))
      else (
        select count(*) from reference.employment_area_member as m
        where m.employment_area_code = e.area_code
          and e.valid_from between m.valid_from and coalesce(m.valid_to, date '9999-12-31'))
    end as found_rows
  from reference.expected_count as e
)
select
  case subject
    when 'municipality' then 'municipality.csv'
    when 'member_of_area' then 'employment_area_member.csv'
    else 'employment_area.csv' end as file,
  null as line,
  case subject when 'member_of_area' then 'employment_area_code ' || area_code else 'code' end as column_name,
  cast(found_rows as varchar) || ' rows' as value,
  'expected ' || cast(expected_rows as varchar) || ' rows (expected_count.csv, line ' || cast(_line as varchar) || ')'
    as problem
from counted
where found_rows <> expected_rows
order by _line
