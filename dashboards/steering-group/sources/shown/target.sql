-- one row is a target of an area beside the newest figure that it is of; of a headline figure as its tile tells it
select t.geography_code, t.indicator, t.told_row, t.month, t.direction, t.target_value,
  coalesce(k.value, t.current_value) as current_value,
  case when coalesce(k.value, t.current_value) is null then t.suppressed_reason end as suppressed_reason,
  coalesce(k.lower, t.target_value - case t.direction when 'at_least' then t.upper else -t.lower end) as lower,
  coalesce(k.upper, t.target_value - case t.direction when 'at_least' then t.lower else -t.upper end) as upper,
  t.due_on, t.is_demo, m.unit,
  case when k.verdict is not null then k.verdict when t.verdict = 'saavutettu' then 'met' when t.verdict = 'ei vielä' then 'not_yet' else 'unknown' end as verdict,
  m.title_fi || case when t.told_row like '%horizon_months=%'
    then ', ' || regexp_extract(t.told_row, 'horizon_months=(\d+)', 1) || ' kk' else '' end as name_fi,
  m.title_en || case when t.told_row like '%horizon_months=%'
    then ', ' || regexp_extract(t.told_row, 'horizon_months=(\d+)', 1) || ' months' else '' end as name_en
from target_distance as t
join metric as m on m.name = t.indicator
left join headline_kpi as k
  on k.metric = t.indicator and k.told_row = t.told_row and k.geography_code = t.geography_code and k.month = t.month
where t.geography_level = 'employment_area'
qualify t.month = max(t.month) over (partition by t.geography_code, t.indicator, t.told_row)
order by t.geography_code, t.due_on, t.indicator
