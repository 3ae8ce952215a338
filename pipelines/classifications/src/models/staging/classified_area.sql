-- one row is a municipality or another area in an edition of its classification
select
  item.classification as classification,
  cast(
    substr(item.classification, length(item.classification) - 7, 4) || '-'
    || substr(item.classification, length(item.classification) - 3, 2) || '-'
    || substr(item.classification, length(item.classification) - 1, 2) as date
  ) as valid_from,
  case
    when item.classification like 'kunta_1_%' then 'municipality'
    when item.classification like 'maakunta_1_%' then 'region'
    when item.classification like 'hyvinvointialue_1_%' then 'wellbeing_county'
    else 'employment_area'
  end as level,
  item.code as code,
  item.name as name_fi,
  swedish.name as name_sv
from raw.classifications_item as item
left join raw.classifications_item as swedish
  on swedish.classification = item.classification
  and swedish.code = item.code
  and swedish.language = 'sv'
where item.language = 'fi'
