-- one row is a benefit type
select code, name_fi, name_en, is_basic_level
from reference.benefit_type
order by code
