-- one row is a stretch of days of a person as the one row of the register that counts for them tells it; of two rows that overlap the one extracted last decides, then the one that started last, and the other is cut around it, losing its end reason where it loses its end; an open end goes on to the end of time; days that no row covers are in no stretch
with version as (
  select
    period.person_id as person_id,
    period.started_on as started_on,
    period.until_on as until_on,
    period.employment_code as employment_code,
    period.end_reason as end_reason,
    period.municipality_code as municipality_code,
    period.extracted_on as extracted_on,
    max(period.until_on) over (
      partition by period.person_id order by period.started_on
      rows between unbounded preceding and 1 preceding
    ) as covered_until
  from status_period_version as period
),

overlapping as (
  select distinct person_id from version where covered_until >= started_on
),

disputed as (
  select version.*
  from version
  inner join overlapping on overlapping.person_id = version.person_id
),

turning_day as (
  select person_id, started_on as turned_on from disputed
  union distinct
  select person_id, add_days(until_on, 1) as turned_on from disputed
),

piece as (
  select
    person_id,
    turned_on,
    lead(turned_on) over (partition by person_id order by turned_on) as next_turned_on
  from turning_day
),

decided as (
  select
    piece.person_id as person_id,
    piece.turned_on as started_on,
    add_days(piece.next_turned_on, -1) as until_on,
    disputed.employment_code as employment_code,
    case when disputed.until_on = add_days(piece.next_turned_on, -1) then disputed.end_reason end as end_reason,
    disputed.municipality_code as municipality_code,
    row_number() over (
      partition by piece.person_id, piece.turned_on
      order by disputed.extracted_on desc, disputed.started_on desc
    ) as precedence
  from piece
  inner join disputed on disputed.person_id = piece.person_id
  where disputed.started_on <= piece.turned_on and disputed.until_on >= piece.turned_on
)

select person_id, started_on, until_on, employment_code, end_reason, municipality_code
from decided
where precedence = 1
union all
select
  version.person_id as person_id,
  version.started_on as started_on,
  version.until_on as until_on,
  version.employment_code as employment_code,
  version.end_reason as end_reason,
  version.municipality_code as municipality_code
from version
left join overlapping on overlapping.person_id = version.person_id
where overlapping.person_id is null
