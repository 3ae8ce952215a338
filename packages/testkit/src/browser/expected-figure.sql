-- one row is a key figure of a page: the newest month of each, whether shown or hidden
with shown_area as (
  select code from employment_area where slug = 'raahe'
),
shown_geography as (
  select 'employment_area' as geography_level, code from shown_area
  union all
  select 'municipality', m.code from municipality as m
  join employment_area as a on a.code = m.area_code and a.slug in ('raahe', 'pohjois-karjala')
),
monthly as (
  select 'unemployed' as figure, basis, geography_level, geography_code, month, value::double as value, suppressed_reason
  from unemployed where basis = 'statfin'
  union all
  select 'unemployment_rate', basis, geography_level, geography_code, month, value, suppressed_reason from unemployment_rate
  union all
  select 'long_term_unemployed', basis, geography_level, geography_code, month, value, suppressed_reason from long_term_unemployed
  union all
  select 'activation_rate', basis, geography_level, geography_code, month, value, suppressed_reason from activation_rate
),
newest as (
  select * from monthly
  qualify row_number() over (partition by figure, geography_level, geography_code order by month desc) = 1
),
benefit as (
  select 'benefits_' || financier as figure, any_value(basis) as basis, geography_level, geography_code, month,
    case when bool_or(value is null) then null else sum(value) end as value,
    case when bool_or(value is null and suppressed_reason is not null) then 'part_hidden' end as suppressed_reason
  from benefits_paid as b
  where month = (select max(month) from benefits_paid as any_of where any_of.geography_level = b.geography_level)
  group by financier, geography_level, geography_code, month
),
coverage as (
  select 'action_coverage_' || cell_has as figure, basis, geography_level, geography_code, value, suppressed_reason
  from action_coverage
  where seen_by = 'whole' and (cell_has = 'action') = (out_of = 'all_cells')
  qualify rank() over (partition by geography_code order by month desc) = 1
),
forecast as (
  select 'municipal_share_forecast' as figure, basis, geography_level, geography_code, value::double as value, suppressed_reason
  from municipal_share_forecast where geography_level = 'employment_area'
),
yearly as (
  select unnest([{'figure': 'turnover_' || scope, 'value': value::double}, {'figure': 'costs', 'value': costs_eur::double}], recursive := true),
    scope, basis, geography_level, geography_code, suppressed_reason
  from turnover
  where period_kind = 'calendar_year' and months = 12 and geography_level = 'employment_area'
  qualify rank() over (partition by geography_code order by period desc) = 1
),
headline as (
  select 'unemployment_exit' as figure, basis, geography_level, geography_code, month, value, suppressed_reason
  from unemployment_exit where horizon_months = 12 and exit = 'open_market'
  union all
  select 'sustained_employment', basis, geography_level, geography_code, month, value, suppressed_reason
  from sustained_employment where horizon_months = 6
  union all
  -- a fall is told as a fall, without its sign
  select 'human_capital_per_euro', basis, geography_level, geography_code, month,
    case when upper < 0 then -value else value end, suppressed_reason
  from human_capital_per_euro where block = 'all' and scope = 'all_benefits'
),
human_capital_told as (
  select unnest([
      {'figure': 'human_capital', 'value': value::double}, {'figure': 'human_capital_per_person', 'value': per_person_eur}
    ], recursive := true), basis, geography_level, geography_code, month, suppressed_reason
  from human_capital where service_area = 'all'
  union all
  select unnest([
      {'figure': if(block = 'all', 'human_capital_growth', block), 'value': value::double},
      {'figure': if(block = 'all', 'human_capital_growth_percent', null), 'value': baseline_percent}
    ], recursive := true), basis, geography_level, geography_code, month, suppressed_reason
  from human_capital_growth where service_area = 'all' and block in ('all', 'professional_growth')
),
participations as (
  select 'esf_participations' as figure, any_value(basis) as basis, 'employment_area' as geography_level, geography_code, month,
    case when bool_and(value is not null) then sum(value)::double end as value,
    case when bool_or(value is null) then 'part_hidden' end as suppressed_reason
  from esf_participant where indicator = 'EECO01' and sex = 'all'
  group by geography_code, month
),
effect as (
  select 'service_effect_' || service_class || '_employment_12' as figure, basis, geography_level, geography_code, month, value
  from service_effect where outcome = 'employment' and horizon_months = 12 and value is not null
  union all
  select 'next_service_effect_' || service_order, basis, geography_level, geography_code, month, value
  from next_service_effect where value is not null
),
latest as (
  select * from (
    select figure, basis, geography_level, geography_code, month, value, suppressed_reason from headline
    union all
    select figure, basis, geography_level, geography_code, month, value, suppressed_reason from human_capital_told
    where figure is not null
    union all
    select figure, basis, geography_level, geography_code, month, value, suppressed_reason from participations
    union all
    select figure, basis, geography_level, geography_code, month, value, null from effect
  )
  where geography_level = 'employment_area'
  qualify rank() over (partition by figure, geography_code order by month desc) = 1
)
select figure, basis, geography_level, geography_code, value, suppressed_reason
from (
  select figure, basis, geography_level, geography_code, value, suppressed_reason from newest
  union all
  select figure, basis, geography_level, geography_code, value, suppressed_reason from benefit
  union all
  select figure, basis, geography_level, geography_code, value, suppressed_reason from coverage
  union all
  select figure, basis, geography_level, geography_code, value, suppressed_reason from forecast
  union all
  select figure, basis, geography_level, geography_code, value, suppressed_reason from latest
  union all
  select figure, basis, geography_level, geography_code, value, suppressed_reason from yearly
  where figure <> 'costs' or scope = 'all_benefits'
)
join shown_geography as s using (geography_level)
where s.code = geography_code
order by figure, geography_code
