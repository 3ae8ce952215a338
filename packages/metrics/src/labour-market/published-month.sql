-- one row is a municipality and a month as Statistics Finland publishes it, from the committed baseline where it was never fetched; null is hidden or not published
select
  statistic.municipality_code as municipality_code,
  statistic.month as month,
  statistic.unemployed as unemployed,
  statistic.labour_force as labour_force,
  statistic.job_seekers as job_seekers,
  statistic.long_term_unemployed as long_term_unemployed,
  statistic.in_services as in_services,
  statistic.vacancies as vacancies
from staging.labour_market_month as statistic
inner join calendar_month on calendar_month.month = statistic.month
union all
select
  baseline.municipality_code as municipality_code,
  baseline.month as month,
  baseline.unemployed as unemployed,
  baseline.labour_force as labour_force,
  baseline.job_seekers as job_seekers,
  baseline.long_term_unemployed as long_term_unemployed,
  baseline.in_subsidised_work + baseline.in_work_training + baseline.in_try_out + baseline.in_labour_market_training
  + baseline.in_coaching + baseline.in_other_service as in_services,
  baseline.vacancies as vacancies
from reference.labour_force_baseline as baseline
inner join calendar_month on calendar_month.month = baseline.month
left join staging.labour_market_month as statistic
  on statistic.municipality_code = baseline.municipality_code
  and statistic.month = baseline.month
where statistic.municipality_code is null
