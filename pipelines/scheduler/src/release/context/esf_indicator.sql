-- one row is a common indicator of the European Social Fund Plus, with how it is counted or why it is not
select code, name_fi, name_en, counts, is_computed, how_fi, how_en, verified, origin
from reference.esf_indicator
where valid_to is null
order by code
