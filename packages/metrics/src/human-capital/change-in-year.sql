-- one row is a client at the end of a month with the change of human capital in the twelve months after, where it is known
-- transitions, ages, months to 65 and prices are those of the beginning
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
    outlook_later.work_years
    * client.median_eur
    * power(later.median_eur / client.median_eur, term.credit)
    * exp(-term.depreciation * least(later.idle_years, term.most_years))
    - outlook.work_years
    * client.median_eur
    * exp(-term.depreciation * least(client.idle_years, term.most_years))
  ) as change_eur
from person_standing as client
inner join person_standing as later
  on later.person_no = client.person_no and later.month = add_months(client.month, 12)
inner join human_capital_outlook as outlook
  on outlook.segment_no = (client.age_no * 5 + client.elapsed_no) * 3 + client.education_no
  and outlook.state_no = client.state_no
  and outlook.horizon_months = client.horizon_months
inner join human_capital_outlook as outlook_later
  on outlook_later.segment_no = (client.age_no * 5 + later.elapsed_no) * 3 + later.education_no
  and outlook_later.state_no = later.state_no
  and outlook_later.horizon_months = client.horizon_months
cross join term
where client.employment_area_code = $area and client.is_client
