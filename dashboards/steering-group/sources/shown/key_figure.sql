-- one row is a figure of a basis, a geography and a month (of a year, where period is told), with the same
-- figure a year before and, of a municipality, that of its area
with shown_area as (
  select code from employment_area where slug in ('raahe', 'pohjois-karjala')
),
geography as (
  select 'employment_area' as geography_level, code as geography_code, null as area_code from shown_area
  union all
  select 'municipality', m.code, m.area_code from municipality as m join shown_area as a on a.code = m.area_code
),
figure as (
  select 'unemployed' as figure, basis, geography_level, geography_code, month, null as period,
    value, lower, upper, suppressed_reason, is_demo
  from unemployed
  union all
  select 'unemployment_rate', basis, geography_level, geography_code, month, null,
    value, lower, upper, suppressed_reason, is_demo
  from unemployment_rate
  union all
  select 'long_term_unemployed', basis, geography_level, geography_code, month, null,
    value, lower, upper, suppressed_reason, is_demo
  from long_term_unemployed
  union all
  select 'activation_rate', basis, geography_level, geography_code, month, null,
    value, lower, upper, suppressed_reason, is_demo
  from activation_rate
  union all
  select 'turnover_' || scope, basis, geography_level, geography_code, month, period,
    value, lower, upper, suppressed_reason, is_demo
  from turnover
  where period_kind = 'calendar_year' and months = 12
  union all
  select 'costs', basis, geography_level, geography_code, month, period,
    costs_eur, null, null, case when costs_eur is null then suppressed_reason end, is_demo
  from turnover
  where scope = 'all_benefits' and period_kind = 'calendar_year' and months = 12
)
select f.figure, f.basis, f.geography_level, f.geography_code, f.month, f.period,
  f.value::double as value, f.lower, f.upper, f.suppressed_reason, f.is_demo,
  before.value::double as year_ago, before.suppressed_reason as year_ago_hidden,
  area.value::double as area_value, area.suppressed_reason as area_hidden,
  f.month = max(f.month) over (partition by f.figure, f.basis, f.geography_level, f.geography_code) as is_newest
from figure as f
join geography as g on g.geography_level = f.geography_level and g.geography_code = f.geography_code
left join figure as before
  on before.figure = f.figure and before.basis = f.basis and before.geography_level = f.geography_level
  and before.geography_code = f.geography_code and before.month = f.month - interval 1 year
left join figure as area
  on area.figure = f.figure and area.basis = f.basis and area.month = f.month
  and area.geography_level = 'employment_area' and area.geography_code = g.area_code
order by f.figure, f.basis, f.geography_level, f.geography_code, f.month
