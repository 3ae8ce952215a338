-- one row is a person on the last day of a month, in the one state that counts, where the register covers it
select
  person.month as month,
  person.person_id as person_id,
  person.municipality_code as municipality_code,
  person.employment_code as employment_code
from person_on_last_day as person
inner join register_month
  on register_month.month = person.month
  and register_month.municipality_code = person.municipality_code
