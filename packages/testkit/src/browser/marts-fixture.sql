create table employment_area as
select * from (values
  ('32', 'raahe', 'Raahe', 'Brahestad', 'Raahe'),
  ('29', 'pohjois-karjala', 'Pohjois-Karjala', 'Norra Karelen', 'North Karelia')
) as t(code, slug, name_fi, name_sv, name_en);

create temporary table drawn_municipality as
select * from (values
  ('069', 'Haapajärvi', 'Haapajärvi', '32', 210, 2720), ('071', 'Haapavesi', 'Haapavesi', '32', 271, 2690),
  ('317', 'Kärsämäki', 'Kärsämäki', '32', 116, 980), ('563', 'Oulainen', 'Oulais', '32', 318, 3010),
  ('625', 'Pyhäjoki', 'Pyhäjoki', '32', 107, 1290), ('626', 'Pyhäjärvi', 'Pyhäjärvi', '32', 228, 1890),
  ('630', 'Pyhäntä', 'Pyhäntä', '32', 41, 690), ('678', 'Raahe', 'Brahestad', '32', 1253, 10690),
  ('691', 'Reisjärvi', 'Reisjärvi', '32', 88, 1060), ('748', 'Siikajoki', 'Siikajoki', '32', 198, 1880),
  ('791', 'Siikalatva', 'Siikalatva', '32', 198, 1140),
  ('167', 'Joensuu', 'Joensuu', '29', 5902, 37310), ('146', 'Ilomantsi', 'Ilomants', '29', 287, 1730),
  ('176', 'Juuka', 'Juuka', '29', 271, 1590), ('260', 'Kitee', 'Kitee', '29', 611, 3710),
  ('276', 'Kontiolahti', 'Kontiolax', '29', 812, 7020), ('422', 'Lieksa', 'Lieksa', '29', 702, 3910),
  ('426', 'Liperi', 'Libelits', '29', 702, 5420), ('541', 'Nurmes', 'Nurmes', '29', 560, 3640),
  ('309', 'Outokumpu', 'Outokumpu', '29', 462, 2780), ('607', 'Polvijärvi', 'Polvijärvi', '29', 233, 1570),
  ('707', 'Rääkkylä', 'Rääkkylä', '29', 128, 780), ('848', 'Tohmajärvi', 'Tohmajärvi', '29', 241, 1650),
  ('090', 'Heinävesi', 'Heinävesi', '29', 164, 876)
) as t(code, name_fi, name_sv, area_code, unemployed, labour_force);

create table municipality as
select d.code, d.name_fi, d.name_sv, d.area_code, a.name_fi as area_name_fi
from drawn_municipality as d join employment_area as a on a.code = d.area_code;

-- one row is a municipality and a month: the people the indicators below count
create temporary table drawn_month as
select
  d.code, d.area_code, m.month::date as month, d.labour_force,
  case when m.step = 0 then d.unemployed
       else round(d.unemployed * (1 - 0.004 * m.step + 0.05 * sin(m.step * 0.52) + hash(d.code, m.step) % 100 / 2500.0)) end::integer
    as unemployed
from drawn_municipality as d
cross join (select range as month, date_diff('month', range, date '2026-06-01') as step
            from range(timestamp '2023-07-01', timestamp '2026-06-02', interval 1 month)) as m;

-- one row is a geography and a month
create temporary table counted as
select 'municipality' as geography_level, code as geography_code, month, unemployed, labour_force from drawn_month
union all
select 'employment_area', area_code, month, sum(unemployed)::integer, sum(labour_force)::integer
from drawn_month group by area_code, month;

create temporary table counts as
select *, (unemployed * 0.34 + hash(geography_code, month, 1) % 7)::integer as long_term,
  (unemployed * 1.21)::integer as job_seekers,
  (unemployed * (0.24 + hash(geography_code, month, 2) % 40 / 1000.0))::integer as activated
from counted;

create table unemployed as
select geography_level, geography_code, month, unemployed::double as numerator, null::double as denominator,
  case when hidden is null then unemployed end::double as value, null::double as lower, null::double as upper,
  hidden as suppressed_reason, 'statfin' as basis, false as is_demo
from (select *, case when geography_code = '630' and month = date '2025-08-01' then 'hidden_by_source' end as hidden from counts)
union all
select geography_level, geography_code, month, unemployed + 9, null, unemployed + 9, null, null, null, 'register', true from counts;

create table unemployment_rate as
select geography_level, geography_code, month, unemployed::double as numerator, labour_force::double as denominator,
  100.0 * unemployed / labour_force as value, null::double as lower, null::double as upper,
  null::varchar as suppressed_reason, 'statfin' as basis, false as is_demo
from counts;

create table long_term_unemployed as
select geography_level, geography_code, month, case when hidden is null then long_term end::double as numerator,
  null::double as denominator, case when hidden is null then long_term end::double as value,
  null::double as lower, null::double as upper, hidden as suppressed_reason, 'register' as basis, true as is_demo
from (select *, case when geography_code = '630' and month >= date '2026-05-01' then 'small_cell'
                     when geography_code = '691' and month >= date '2026-05-01' then 'secondary' end as hidden from counts);

create table activation_rate as
select geography_level, geography_code, month, case when hidden is null then activated end::double as numerator,
  case when hidden is null then job_seekers end::double as denominator,
  case when hidden is null then 100.0 * activated / job_seekers end as value,
  case when hidden is null then 100.0 * activated / job_seekers - 180 / sqrt(job_seekers) / 2 end as lower,
  case when hidden is null then 100.0 * activated / job_seekers + 180 / sqrt(job_seekers) / 2 end as upper,
  hidden as suppressed_reason, 'register' as basis, true as is_demo
from (select *, case when geography_code = '630' then 'denominator' end as hidden from counts);

create table area_costs as
select geography_level, geography_code, month, cost_class, euros as numerator, null::decimal(18, 2) as denominator, euros as value,
  null::double as lower, null::double as upper, null::varchar as suppressed_reason, 'register' as basis, true as is_demo
from (select c.geography_level, c.geography_code, c.month, k.cost_class,
        (c.unemployed * k.euros * (0.9 + hash(c.month, k.cost_class) % 200 / 1000.0))::decimal(18, 2) as euros
      from counts as c
      cross join (values ('staff', 92.0), ('purchased_service', 61.0), ('subsidy', 44.0), ('other', 11.0)) as k(cost_class, euros));

create temporary table drawn_benefit as
select c.geography_level, c.geography_code, c.month, t.benefit_type, t.financier,
  (c.unemployed * t.share * t.euros)::decimal(18, 2) as euros,
  case when c.unemployed * t.share < 5 then 'small_cell'
       when c.geography_code = '691' and t.financier = 'municipality' and t.benefit_type = 'PPR' then 'secondary' end as hidden
from counts as c
cross join (values ('APR', 'state', 0.30, 420.0), ('APR', 'unemployment_fund', 0.30, 690.0), ('PPR', 'state', 0.12, 790.0),
  ('PPR', 'municipality', 0.03, 210.0), ('TMT', 'state', 0.50, 410.0), ('TMT', 'municipality', 0.50, 390.0))
  as t(benefit_type, financier, share, euros);

create table benefits_paid as
select geography_level, geography_code, month, benefit_type, financier, case when hidden is null then euros end as numerator,
  null::decimal(18, 2) as denominator, case when hidden is null then euros end as value, null::double as lower,
  null::double as upper, hidden as suppressed_reason, 'register' as basis, true as is_demo
from drawn_benefit;

create table turnover as
select p.geography_level, p.geography_code, max(p.month) as month, s.scope, p.period_kind, p.period, count(*)::integer as months,
  sum(p.costs_eur)::decimal(18, 2) as costs_eur, sum(b.benefits_eur)::decimal(18, 2) as benefits_eur,
  (sum(p.costs_eur) + sum(b.benefits_eur))::decimal(18, 2) as numerator, null::decimal(18, 2) as denominator,
  (sum(p.costs_eur) + sum(b.benefits_eur))::decimal(18, 2) as value, null::double as lower, null::double as upper,
  null::varchar as suppressed_reason, 'register' as basis, true as is_demo
from (select geography_level, geography_code, month, sum(value) as costs_eur, 'calendar_year' as period_kind,
        case when year(month) in (2024, 2025) then year(month)::varchar
             when year(month) = 2023 then '2023-07–2023-12' else '2026-01–2026-06' end as period
      from area_costs group by geography_level, geography_code, month
      union all
      select geography_level, geography_code, month, sum(value), 'rolling_12_months', '2025-07–2026-06'
      from area_costs where month >= date '2025-07-01' group by geography_level, geography_code, month) as p
cross join (values ('all_benefits'), ('kela_paid'), ('municipal_share')) as s(scope)
join (select geography_code, month, scope, sum(euros) as benefits_eur from drawn_benefit
      cross join (values ('all_benefits'), ('kela_paid'), ('municipal_share')) as s(scope)
      where scope = 'all_benefits' or (scope = 'kela_paid' and benefit_type <> 'APR')
        or (scope = 'municipal_share' and financier = 'municipality')
      group by geography_code, month, scope) as b
  on b.geography_code = p.geography_code and b.month = p.month and b.scope = s.scope
group by p.geography_level, p.geography_code, s.scope, p.period_kind, p.period;

create table metric as
select * from (values
  ('unemployed', 'Työttömät', 'Unemployed', 'person', 'area and municipality × month', 'unemployed job seekers at the end of the month', null,
   'Työttömien työnhakijoiden määrä kuukauden lopussa.', 'Ei ole Tilastokeskuksen työvoimatutkimuksen työttömyys.', 'statfin', true),
  ('unemployment_rate', 'Työttömyysaste', 'Unemployment rate', 'percent', 'area and municipality × month', 'unemployed', 'labour_force',
   'Työttömien osuus työvoimasta.', 'Ei kerro piilotyöttömyydestä.', 'statfin', true),
  ('long_term_unemployed', 'Pitkäaikaistyöttömät', 'Long-term unemployed', 'person', 'area and municipality × month', 'unemployed for a year or more', null,
   'Yhtäjaksoisesti vähintään vuoden työttömänä olleet.', 'Ei ole rakennetyöttömyys.', 'jobseeker_register', true),
  ('activation_rate', 'Aktivointiaste', 'Activation rate', 'percent', 'area and municipality × month', 'in services', 'unemployed and in services',
   'Palveluissa olevien osuus työttömistä ja palveluissa olevista.', 'Ei mittaa palvelujen vaikutusta.', 'jobseeker_register, services', true),
  ('area_costs', 'Alueen kulut', 'Area costs', 'EUR', 'area × month', 'net euros booked', null,
   'Työllisyysalueen kirjanpidon kulut lajeittain.', 'Ei sisällä etuuksia.', 'service_costs', true),
  ('benefits_paid', 'Maksetut etuudet', 'Benefits paid', 'EUR', 'area and municipality × month', 'gross euros paid', null,
   'Maksetut työttömyysetuudet rahoittajittain.', 'Ei ole kunnan laskutusosuus.', 'benefits', false),
  ('turnover', 'Liikevaihto', 'Turnover', 'EUR', 'area × year', 'costs and benefits', null,
   'Alueen kulut ja työttömyysetuudet yhteensä kolmella rajauksella.', 'Ei ole tulos eikä säästö.', 'service_costs, benefits', false)
) as t(name, title_fi, title_en, unit, grain, numerator, denominator, means_fi, not_this_fi, sources, verified);

create table source_freshness as
select * from (values
  ('jobseeker-register', 'Asiakasrekisteri', timestamp '2026-07-02 02:31:00', date '2026-06-30', 1, false, true, 'vain omaan käyttöön'),
  ('services', 'Palvelut', timestamp '2026-07-02 02:31:00', date '2026-06-30', 1, false, true, 'vain omaan käyttöön'),
  ('benefits', 'Etuudet', timestamp '2026-06-02 02:31:00', date '2026-05-31', 7, true, true, 'vain omaan käyttöön'),
  ('service-costs', 'Palvelujen kustannukset', timestamp '2026-07-02 02:31:00', date '2026-06-30', 31, false, true, 'vain omaan käyttöön'),
  ('statfin', 'Tilastokeskus, StatFin', timestamp '2026-07-22 08:05:00', date '2026-06-30', 31, false, false, 'CC BY 4.0'),
  ('kela', 'Kela, avoin data', null, null, 31, true, false, 'CC BY 4.0')
) as t(source, title_fi, last_received_at, data_until, promised_days, is_stale, is_demo, licence_fi);

create table load_summary as
select * from (values
  ('jobseeker-register', 'jobseeker_register', 18240, 18101, 37, 102), ('services', 'services', 7310, 7302, 8, 0),
  ('benefits', 'benefits', 91022, 90870, 40, 112), ('service-costs', 'service_costs', 2210, 2208, 2, 0),
  ('statfin', 'statfin_12r5', 2352, 2352, 0, 0)
) as t(source, table_name, rows_in, rows_loaded, rows_rejected, rows_superseded);

create table reject_summary as
select * from (values
  ('jobseeker-register', 'jobseeker_register', 'identity', 21), ('jobseeker-register', 'jobseeker_register', 'order', 16),
  ('services', 'services', 'code', 8), ('benefits', 'benefits', 'identity', 33), ('benefits', 'benefits', 'range', 7),
  ('service-costs', 'service_costs', 'type', 2)
) as t(source, table_name, rule, rows);

create table parameter as
select * from (values
  ('municipal_share_step_101', 10.0, '%', false, 'ei vahvistettu'), ('municipal_share_step_201', 20.0, '%', false, 'ei vahvistettu'),
  ('long_term_months', 12.0, 'month', true, 'Työnvälitystilasto')
) as t(name, value, unit, verified, origin_fi);

create table release_info as
select '2026-07-22T0831' as release_id, date '2026-06-30' as as_of, timestamp '2026-07-22 08:31:00' as created_at, true as is_demo,
  'Rekisteri-, palvelu-, etuus- ja kustannustiedot ovat esimerkkiaineistoa. Tilastokeskuksen luvut ovat oikeita.' as demo_note_fi;

create table municipal_share_forecast as
select geography_level, geography_code, max(month) as month, (sum(unemployed) * 24)::decimal(18, 2) as value,
  null::varchar as suppressed_reason, 'register' as basis, true as is_demo
from counts group by geography_level, geography_code;

create temporary table area_newest as
select 'employment_area' as geography_level, code as geography_code, date '2026-06-01' as month, 'register' as basis, true as is_demo,
  null::varchar as suppressed_reason
from employment_area;

create table unemployment_exit as
select *, 12 as horizon_months, 'open_market' as exit, 43.6014 as value, 41.6046 as lower, 45.5796 as upper from area_newest;

create table sustained_employment as
select *, 6 as horizon_months, 85.7054 as value, 84.0209 as lower, 87.2986 as upper from area_newest;

create table human_capital as
select *, 'all' as service_area, 174375.32 as per_person_eur, 819912756.78 as value, 799930237.11 as lower, 835498030.26 as upper
from area_newest;

create table human_capital_growth as
select *, 'all' as service_area from area_newest
cross join (values
  ('all', 23835329.77, 17624835.25, 30997767.10, 3.5668), ('professional_growth', -2990056.77, -3445426.78, -2366795.30, -0.4474)
) as t(block, value, lower, upper, baseline_percent);

create table human_capital_per_euro as
select *, 'all' as block from area_newest
cross join (values
  ('all_benefits', 0.57, 0.421, 0.741), ('kela_paid', 0.844, 0.624, 1.097), ('municipal_share', 1.61, 1.19, 2.093)
) as t(scope, value, lower, upper);

create table esf_participant as
select * replace (hidden as suppressed_reason) from area_newest
cross join (values
  ('HANK-1', 'EECO01', 'all', 67, null), ('HANK-2', 'EECO01', 'all', 87, null), ('HANK-1', 'EECO03', 'all', null, 'small_cell')
) as t(intervention, indicator, sex, value, hidden);

create table service_effect as
select *, 'any' as service_class, 'employment' as outcome, 12 as horizon_months, -0.08 as value, -2.37 as lower, 1.99 as upper
from area_newest;

create table next_service_effect as
select *, 'first' as service_order, 3.14 as value, 1.2 as lower, 5.3 as upper from area_newest;

create table action_coverage as
select 'employment_area' as geography_level, '32' as geography_code, date '2026-06-01' as month, 'whole' as seen_by,
  'action' as cell_has, 'all_cells' as out_of, 82.5 as value, null::varchar as suppressed_reason, 'ecosystem' as basis;
