-- one row is a month of the area of the ecosystem book and a criterion of the maturity score
with scored as (
  select
    employment_area_code,
    month,
    criterion_key,
    sum(points) as points_given,
    count(*) as scorers,
    min(points) as lowest,
    max(points) as highest,
    max(latest_on) as scored_on,
    join_distinct(evidence, ' · ') as evidence_fi
  from latest_score
  group by employment_area_code, month, criterion_key
)

select
  'employment_area' as geography_level,
  book_month.employment_area_code as geography_code,
  book_month.month as month,
  criterion.criterion_key as criterion_key,
  coalesce(scored.scorers, 0) as scorers,
  scored.lowest as lowest,
  scored.highest as highest,
  scored.scored_on as scored_on,
  coalesce(scored.evidence_fi, 'ei vielä arvioitu') as evidence_fi,
  cast(scored.points_given as double) as numerator,
  cast(scored.scorers as double) as denominator,
  ratio(scored.points_given, scored.scorers) as value,
  cast(null as double) as lower,
  cast(null as double) as upper,
  cast(null as bigint) as persons,
  case when scored.scorers is null then 'not_assessed' end as suppressed_reason,
  'ecosystem' as basis,
  false as is_demo
from book_month
inner join staging.criterion as criterion on criterion.in_maturity_score
left join scored
  on scored.employment_area_code = book_month.employment_area_code
  and scored.month = book_month.month
  and scored.criterion_key = criterion.criterion_key
