-- one row is a client at the end of a month with the change of human capital in the twelve months after, where it is known
-- prices are those of the beginning; the outlook tells the years of work ahead
with term as (
  select
    max(case when name = 'paid_months' then cast(value as double) end) as paid_months,
    max(case when name = 'skill_depreciation' then cast(value as double) end) / 100 as depreciation,
    max(case when name = 'skill_depreciation_cap' then cast(value as double) end) as most_years,
    max(case when name = 'qualification_credit_share' then cast(value as double) end) / 100 as credit
  from reference.metric_parameter
  where valid_to is null
)

select
  client.person_id as person_id,
  client.month as month,
  client.employment_area_code as employment_area_code,
  term.paid_months * (
    later.work_years
    * client.median_eur
    * power(client.later_median_eur / client.median_eur, term.credit)
    * exp(-term.depreciation * least(client.later_idle_years, term.most_years))
    - client.work_years
    * client.median_eur
    * exp(-term.depreciation * least(client.idle_years, term.most_years))
  ) as change_eur
from human_capital_year as client
inner join human_capital_outlook as later on later.place_no = client.later_place_no
cross join term
