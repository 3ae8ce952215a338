-- one row is an unbroken spell of a person in one state (U, S, W, A, E, O; X: not known); days that the register does not cover are in the state that the end reason before them tells, for known_exit_months at most, and then not known
with told as (
  select
    stretch.person_id as person_id,
    stretch.started_on as started_on,
    stretch.until_on as until_on,
    stretch.employment_code as employment_code,
    stretch.municipality_code as municipality_code,
    case code.model_state when 'W-part' then 'W' else coalesce(code.model_state, 'X') end as state,
    coalesce(reason.exit_kind, '') as exit_kind,
    case
      when reason.exit_kind = 'open_market' then 'W'
      when reason.exit_kind = 'layoff_ended' and stretch.employment_code in ('03', '04') then 'W'
      when reason.exit_kind = 'subsidised_work' then 'A'
      when reason.exit_kind = 'service' then 'S'
      when reason.exit_kind = 'education' then 'E'
      when reason.exit_kind in ('outside_labour_force', 'abroad') then 'O'
      else 'X'
    end as state_after,
    add_days(
      coalesce(
        lead(stretch.started_on) over (partition by stretch.person_id order by stretch.started_on),
        date '2200-01-01'
      ),
      -1
    ) as untold_until
  from status_stretch as stretch
  left join reference.employment_code as code on code.code = stretch.employment_code
  left join reference.end_reason as reason on reason.code = stretch.end_reason
),

exit as (
  select
    told.*,
    add_months(
      told.until_on,
      (select max(cast(value as integer)) from reference.metric_parameter where name = 'known_exit_months')
    ) as known_until
  from told
  where told.until_on < told.untold_until
),

piece as (
  select person_id, started_on, until_on, state, employment_code, municipality_code, exit_kind from told
  union all
  select
    person_id,
    add_days(until_on, 1) as started_on,
    case when untold_until < known_until then untold_until else known_until end as until_on,
    state_after as state,
    '' as employment_code,
    municipality_code,
    '' as exit_kind
  from exit
  union all
  select
    person_id,
    add_days(known_until, 1) as started_on,
    untold_until as until_on,
    'X' as state,
    '' as employment_code,
    municipality_code,
    '' as exit_kind
  from exit
  where known_until < untold_until
),

turned as (
  select
    piece.*,
    case
      when lag(state) over (partition by person_id order by started_on) = state then 0
      else 1
    end as is_turn
  from piece
),

numbered as (
  select
    turned.*,
    sum(is_turn) over (
      partition by person_id order by started_on rows between unbounded preceding and current row
    ) as spell_number
  from turned
),

spell as (
  select
    person_id,
    spell_number,
    state,
    min(started_on) as spell_started_on,
    max(until_on) as spell_until_on,
    max(case when is_turn = 1 then municipality_code end) as spell_municipality_code,
    last_by(employment_code, started_on) as last_employment_code,
    last_by(exit_kind, started_on) as last_exit_kind
  from numbered
  group by person_id, spell_number, state
)

select
  person_id,
  spell_number,
  state,
  spell_started_on as started_on,
  spell_until_on as until_on,
  spell_municipality_code as municipality_code,
  last_employment_code as employment_code,
  last_exit_kind as exit_kind,
  lag(state) over (partition by person_id order by spell_number) as state_before,
  lead(state) over (partition by person_id order by spell_number) as state_after
from spell
