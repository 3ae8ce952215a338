-- one row is an indicator of a municipality, a wellbeing county, a region or the country in a year
select
  value.indicator as indicator_id,
  indicator.title_fi as indicator_name_fi,
  case region.category
    when 'KUNTA' then 'municipality'
    when 'HYVINVOINTIALUE' then 'wellbeing_county'
    when 'MAAKUNTA' then 'region'
    else 'country'
  end as geography_level,
  case region.category
    when 'KUNTA' then lpad(region.code, 3, '0')
    when 'MAA' then 'SSS'
    else lpad(region.code, 2, '0')
  end as geography_code,
  value.year as year,
  value.value as value
from raw.sotkanet_value as value
inner join raw.sotkanet_region as region on region.id = value.region
left join raw.sotkanet_indicator as indicator on indicator.id = value.indicator
where value.gender = 'total'
  and region.category in ('KUNTA', 'HYVINVOINTIALUE', 'MAAKUNTA', 'MAA')
