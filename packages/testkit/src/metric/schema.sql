create schema staging;
create schema reference;
create schema metrics;

create table staging.status_period (
  person_id uuid, started_on date, ended_on date, employment_code varchar, end_reason varchar,
  municipality_code varchar, service_line varchar, service_area varchar, education_code varchar,
  occupation_code varchar, occupation_classification varchar, sex varchar, birth_year integer,
  language_group varchar, plan_type varchar, extracted_on date
);

create table staging.service_period (
  person_id uuid, service_class varchar, service_code varchar, provider_business_id varchar,
  started_on date, planned_end_on date, ended_on date, ending varchar, completed boolean,
  qualification varchar, municipality_code varchar, procurement varchar
);

create table staging.benefit_payment (
  person_id uuid, paid_on date, benefit_type varchar, period_start_on date, period_end_on date,
  paid_days decimal(6, 1), gross_eur decimal(12, 2), basic_eur decimal(12, 2), earnings_eur decimal(12, 2),
  accrued_days integer, municipality_code varchar, payer varchar, layoff boolean, during_service boolean
);

create table staging.cost_line (
  voucher varchar, line integer, booked_on date, account varchar, service_class varchar,
  provider_business_id varchar, net_eur decimal(12, 2), municipality_code varchar,
  area_code varchar
);

create table staging.labour_market_month (
  municipality_code varchar, month date, job_seekers integer, unemployed integer, labour_force integer,
  vacancies integer, long_term_unemployed integer, in_services integer
);

create table staging.population_year (municipality_code varchar, year integer, population integer);

create table reference.labour_force_baseline (
  municipality_code varchar, month date, unemployed integer, labour_force integer, job_seekers integer,
  vacancies integer, long_term_unemployed integer, in_subsidised_work integer, in_work_training integer,
  in_try_out integer, in_labour_market_training integer, in_coaching integer, in_other_service integer
);

create table reference.employment_area (code varchar, slug varchar, name_fi varchar, on_mainland boolean);

create table reference.employment_area_member (
  employment_area_code varchar, municipality_code varchar, valid_from date, valid_to date
);

create table reference.service (
  class_code varchar, code varchar, service varchar, name_fi varchar, name_en varchar, is_activation boolean,
  valid_from date, valid_to date
);

create table reference.benefit_type (
  code varchar, name_fi varchar, name_en varchar, is_basic_level boolean, valid_from date, valid_to date
);

create table reference.municipal_share_step (
  from_paid_day integer, to_paid_day integer, share_percent decimal(5, 2), valid_from date, valid_to date
);

create table reference.account_class (
  account_from varchar, account_to varchar, cost_class varchar, valid_from date, valid_to date
);

create table staging.action (driver_key varchar, actor_key varchar, text_fi varchar, is_action boolean);

create table staging.action_owner (
  driver_key varchar, actor_key varchar, owner varchar, resource_key varchar, valid_from date, valid_to date
);

create table staging.resource (
  resource_key varchar, year integer, full_time_equivalent decimal(6, 2), amount_eur decimal(12, 2)
);

create table staging.criterion (criterion_key varchar, position integer, in_maturity_score boolean);

create table staging.maturity_score (
  criterion_key varchar, scorer varchar, scored_on date, score integer, evidence_fi varchar
);

create table staging.municipality_index (municipality_code varchar, position_group varchar, stated_on date);

create table staging.next_step (step_key varchar, due_on date);

create table staging.intervention (
  intervention_key varchar, driver_key varchar, expected_value decimal(14, 2), metric varchar, told_row varchar,
  baseline_value decimal(14, 2), target_on date, achieved_value decimal(14, 2), achieved_on date,
  own_resources_eur decimal(12, 2), external_funding_eur decimal(12, 2), external_funder varchar, state varchar
);

create table staging.wage_occupation_year (
  occupation_code varchar, year integer, wage_earners integer, median_eur decimal(10, 2)
);

create table reference.employment_code (code varchar, model_state varchar, valid_from date, valid_to date);

create table reference.end_reason (code varchar, exit_kind varchar, valid_from date, valid_to date);

create table reference.education_level (code varchar, isced_level integer, valid_from date, valid_to date);

create table reference.metric_parameter (
  name varchar, value decimal(15, 6), low decimal(15, 6), high decimal(15, 6), valid_from date, valid_to date
);

create table reference.median_wage (
  education_code varchar, occupation_code varchar, year integer, wage_earners integer,
  median_eur decimal(10, 2), valid_from date, valid_to date
);

create table reference.benefit_rate (
  item varchar, amount_eur decimal(10, 2), valid_from date, valid_to date
);

create table reference.service_unit_cost (
  service_class varchar, service varchar, measure varchar, reference_year integer, amount_eur decimal(12, 2)
);

create table reference.esf_indicator (code varchar, counts varchar, is_computed boolean);

create table reference.target (
  metric varchar, dimension varchar, employment_area_code varchar, target_value decimal(15, 4),
  direction varchar, due_on date, owner varchar, is_demo boolean, valid_from date, valid_to date
);
