-- one row is the membership of a municipality in an area in an edition of the classification
select
  pair.source_code as municipality_code,
  case
    when pair.target like 'maakunta_1_%' then 'region'
    when pair.target like 'hyvinvointialue_1_%' then 'wellbeing_county'
    else 'employment_area'
  end as level,
  pair.target_code as area_code,
  cast(
    substr(pair.source, length(pair.source) - 7, 4) || '-'
    || substr(pair.source, length(pair.source) - 3, 2) || '-'
    || substr(pair.source, length(pair.source) - 1, 2) as date
  ) as valid_from
from raw.classifications_pair as pair
where pair.source like 'kunta_1_%'
