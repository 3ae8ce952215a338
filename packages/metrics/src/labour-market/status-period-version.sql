-- one row is a status period as its latest extract tells it; an open period goes on to the end of time
with version as (
  select
    period.person_id as person_id,
    period.started_on as started_on,
    coalesce(period.ended_on, date '2199-12-31') as until_on,
    period.employment_code as employment_code,
    period.end_reason as end_reason,
    period.municipality_code as municipality_code,
    period.service_area as service_area,
    period.education_code as education_code,
    period.occupation_code as occupation_code,
    period.occupation_classification as occupation_classification,
    period.birth_year as birth_year,
    period.sex as sex,
    period.language_group as language_group,
    period.extracted_on as extracted_on,
    row_number() over (
      partition by period.person_id, period.started_on
      order by
        period.extracted_on desc,
        coalesce(period.ended_on, date '2199-12-31') desc,
        period.employment_code asc
    ) as recency
  from staging.status_period as period
  where period.started_on < add_months(cast($to_month as date), 1)
)

select
  person_id,
  started_on,
  until_on,
  employment_code,
  end_reason,
  municipality_code,
  service_area,
  education_code,
  occupation_code,
  occupation_classification,
  birth_year,
  sex,
  language_group,
  extracted_on
from version
where recency = 1
