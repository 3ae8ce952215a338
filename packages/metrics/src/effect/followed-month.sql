-- one row is a person at the end of a month, with the months before it and those after it
-- in open-market work lastingly: in one of three or more month ends in work without a break
-- elapsed months run from the last month end in work, in education or outside the labour force
with standing as (
  select
    spell.person_id as person_id,
    spell.state as state,
    calendar_month.month as month,
    calendar_month.last_day as last_day,
    cast(12 * extract(year from calendar_month.month) + extract(month from calendar_month.month) as integer) as month_no,
    cast(
      12 * extract(year from min(spell.started_on) over (partition by spell.person_id))
      + extract(month from min(spell.started_on) over (partition by spell.person_id)) as integer
    ) as first_month_no
  from state_spell as spell
  cross join calendar_month
  where
    spell.started_on <= calendar_month.last_day
    and spell.until_on >= calendar_month.last_day
    and spell.state <> 'X'
),

placed as (
  select
    person_id,
    month,
    last_day,
    month_no,
    month_no - 1 - coalesce(
      max(case when state in ('W', 'E', 'O') then month_no end) over (
        partition by person_id order by month_no rows between unbounded preceding and current row
      ),
      first_month_no - 1
    ) as elapsed_months,
    case when state = 'W' then 1 else 0 end as works,
    case when state = 'U' then 1 else 0 end as is_unemployed,
    case when state in ('U', 'S', 'A') then 1 else 0 end as is_without_work
  from standing
),

run as (
  select
    placed.*,
    month_no - row_number() over (partition by person_id, works order by month_no) as run_no
  from placed
),

known as (
  select
    run.person_id as person_id,
    run.month as month,
    run.month_no as month_no,
    run.last_day as last_day,
    run.elapsed_months as elapsed_months,
    run.works as works,
    run.is_unemployed as is_unemployed,
    run.is_without_work as is_without_work,
    case
      when run.works = 1 and count(*) over (partition by run.person_id, run.works, run.run_no) >= 3 then 1
      else 0
    end as works_lastingly,
    coalesce(service.services, 0) as services,
    coalesce(benefit.kela_eur, 0) as kela_eur,
    coalesce(benefit.fund_eur, 0) as fund_eur,
    benefit.benefit_no as benefit_no,
    benefit.most_accrued_days as accrued_days
  from run
  left join service_month as service
    on service.person_id = run.person_id and service.month_no = run.month_no
  left join benefit_month as benefit
    on benefit.person_id = run.person_id and benefit.month_no = run.month_no
)

select
  person_id,
  month,
  month_no,
  last_day,
  elapsed_months,
  is_unemployed,
  sum(works) over (partition by person_id order by month_no range between 23 preceding and current row) as worked_before,
  sum(is_unemployed) over (
    partition by person_id order by month_no range between 23 preceding and current row
  ) as unemployed_before,
  sum(services) over (
    partition by person_id order by month_no range between 23 preceding and current row
  ) as services_before,
  max(benefit_no) over (
    partition by person_id order by month_no range between 2 preceding and current row
  ) as benefit_no,
  max(accrued_days) over (
    partition by person_id order by month_no range between 2 preceding and current row
  ) as accrued_days,
  max(works) over (partition by person_id order by month_no range between 11 preceding and 11 preceding) as worked_year_before,
  max(works_lastingly) over (partition by person_id order by month_no range between 7 following and 7 following) as works_6,
  max(works_lastingly) over (partition by person_id order by month_no range between 13 following and 13 following) as works_12,
  max(works_lastingly) over (partition by person_id order by month_no range between 25 following and 25 following) as works_24,
  sum(is_without_work) over (
    partition by person_id order by month_no range between 1 following and 12 following
  ) as months_without_work,
  sum(kela_eur) over (partition by person_id order by month_no range between 1 following and 6 following) as kela_6,
  sum(kela_eur) over (partition by person_id order by month_no range between 1 following and 12 following) as kela_12,
  sum(kela_eur) over (partition by person_id order by month_no range between 1 following and 24 following) as kela_24,
  sum(fund_eur) over (partition by person_id order by month_no range between 1 following and 6 following) as fund_6,
  sum(fund_eur) over (partition by person_id order by month_no range between 1 following and 12 following) as fund_12,
  sum(fund_eur) over (partition by person_id order by month_no range between 1 following and 24 following) as fund_24
from known
