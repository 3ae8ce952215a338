-- one row is the vitality index of a municipality as the material states it: context, never an outcome
select
  municipality_index.municipality_code as municipality_code,
  municipality_index.name_fi as name_fi,
  municipality_index.position as position,
  municipality_index.value as value,
  municipality_index.position_group as position_group,
  municipality_index.index_name as index_name,
  municipality_index.inferred_index as inferred_index,
  municipality_index.confidence_percent as confidence_percent,
  municipality_index.stated_on as stated_on
from raw.ecosystem_municipality_index as municipality_index
