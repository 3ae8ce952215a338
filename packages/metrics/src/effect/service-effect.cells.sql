-- one row is a person, by number, at risk of starting a service in a month that is followed far enough
select
  person_no,
  municipality_code,
  month_no,
  started_class,
  duration_band,
  age_band,
  sex_band,
  language_band,
  education_band,
  occupation_band,
  layoff_band,
  worked_band,
  unemployed_band,
  services_band,
  benefit_band,
  paid_days_band,
  cast(worked_year_before as double) as worked_year_before,
  cast(works_6 as double) as works_6,
  cast(works_12 as double) as works_12,
  cast(works_24 as double) as works_24,
  cast(months_without_work as double) as months_without_work,
  cast(kela_6 as double) as kela_6,
  cast(kela_12 as double) as kela_12,
  cast(kela_24 as double) as kela_24,
  cast(fund_6 as double) as fund_6,
  cast(fund_12 as double) as fund_12,
  cast(fund_24 as double) as fund_24
from at_risk
where employment_area_code = $area and month_no >= $from_no and month_no <= $to_no
order by person_no, month_no
