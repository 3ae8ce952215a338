-- one row is an intervention of the ecosystem book in the newest month, with the result that was expected and what has come
select i.intervention_key, i.name_fi, i.expected_result_fi, i.expected_unit, i.state, r.geography_code,
  r.baseline_value, r.current_value, r.expected_value, r.value, r.lower, r.upper, r.target_on,
  r.own_resources_eur::double as own_resources_eur, r.external_funding_eur::double as external_funding_eur,
  case r.verdict when 'odotettu tulos on saavutettu' then 'met' when 'odotettua tulosta ei ole saavutettu' then 'not_yet'
    else 'unknown' end as verdict,
  r.suppressed_reason, r.is_demo
from ecosystem_intervention as i
left join intervention_result as r on r.intervention_key = i.intervention_key
  and r.month = (select max(month) from intervention_result)
