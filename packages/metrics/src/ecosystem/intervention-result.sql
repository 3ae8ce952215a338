-- one row is an intervention of the ecosystem book and a month, with the indicator that tells of its result
with followed as (
  select
    book_month.employment_area_code as employment_area_code,
    book_month.month as month,
    intervention.intervention_key as intervention_key,
    intervention.driver_key as driver_key,
    intervention.state as state,
    intervention.metric as indicator,
    intervention.target_on as target_on,
    cast(intervention.expected_value as double) as expected_value,
    cast(intervention.baseline_value as double) as baseline_value,
    intervention.own_resources_eur as own_resources_eur,
    intervention.external_funding_eur as external_funding_eur,
    intervention.external_funder as external_funder,
    told_value.numerator as numerator,
    told_value.denominator as denominator,
    case
      when intervention.metric is not null then told_value.value
      when intervention.achieved_on <= book_month.last_day then cast(intervention.achieved_value as double)
    end as current_value,
    told_value.lower as lowest,
    told_value.upper as highest,
    case
      when
        told_value.numerator between 1 and $least_told - 1
        or told_value.denominator - told_value.numerator between 1 and $least_told - 1
        then 'small_cell'
    end as hidden_reason
  from book_month
  cross join staging.intervention as intervention
  left join told_value
    on told_value.metric_name = intervention.metric
    and told_value.told_row = coalesce(intervention.told_row, 'only')
    and told_value.geography_code = book_month.employment_area_code
    and told_value.month = book_month.month
),

judged as (
  select
    *,
    case
      when hidden_reason is not null then hidden_reason
      when current_value is null then 'no_value'
      when baseline_value is null then 'no_baseline'
    end as why_not,
    100 * ratio(current_value - baseline_value, expected_value - baseline_value) as reached_percent
  from followed
)

select
  'employment_area' as geography_level,
  employment_area_code as geography_code,
  month,
  intervention_key,
  driver_key,
  state,
  indicator,
  target_on,
  expected_value,
  baseline_value,
  own_resources_eur,
  external_funding_eur,
  external_funder,
  case when hidden_reason is null then current_value end as current_value,
  case when why_not is null then reached_percent end as reached_percent,
  case
    when why_not is not null or reached_percent is null then 'ei voida sanoa'
    when reached_percent >= 100 then 'odotettu tulos on saavutettu'
    else 'odotettua tulosta ei ole saavutettu'
  end as verdict,
  case
    when why_not is not null or reached_percent is null then 'cannot be told'
    when reached_percent >= 100 then 'the expected result is reached'
    else 'the expected result is not reached'
  end as verdict_en,
  'ennen ja jälkeen: ei vaikutus, koska vertailukohtaa ei ole' as reading_fi,
  'before and after: not an effect, for there is nothing to compare with' as reading_en,
  case when hidden_reason is null then numerator end as numerator,
  case when hidden_reason is null then denominator end as denominator,
  case when why_not is null then current_value - baseline_value end as value,
  case when why_not is null then lowest - baseline_value end as lower,
  case when why_not is null then highest - baseline_value end as upper,
  cast(null as bigint) as persons,
  why_not as suppressed_reason,
  'ecosystem' as basis,
  cast($is_demo as boolean) as is_demo
from judged
