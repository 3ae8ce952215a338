-- one row is a spell that began on days that the register of its area covers; until_on is its last day or the last one covered
select
  spell.person_id as person_id,
  spell.spell_number as spell_number,
  spell.state as state,
  spell.state_before as state_before,
  member.employment_area_code as employment_area_code,
  month_start(spell.started_on) as month,
  spell.started_on as started_on,
  case
    when spell.until_on < coverage.covered_until then spell.until_on else coverage.covered_until
  end as until_on,
  add_days(coverage.covered_until, 1) as followed_until,
  spell.until_on < coverage.covered_until as has_ended,
  spell.state_after as state_after,
  case
    when spell.until_on >= coverage.covered_until then ''
    when spell.exit_kind = 'open_market' then 'open_market'
    when spell.exit_kind = 'layoff_ended' and spell.employment_code = '03' then 'open_market'
    when spell.exit_kind in ('subsidised_work', 'service') then 'service'
    when spell.exit_kind in ('education', 'outside_labour_force', 'abroad') then 'outside'
    when spell.state_after = 'W' then 'open_market'
    when spell.state_after in ('S', 'A') then 'service'
    when spell.state_after in ('E', 'O') then 'outside'
    else 'unknown'
  end as exit
from state_spell as spell
inner join reference.employment_area_member as member
  on member.municipality_code = spell.municipality_code
inner join register_coverage as coverage
  on coverage.employment_area_code = member.employment_area_code
where
  (member.valid_from is null or member.valid_from <= spell.started_on)
  and (member.valid_to is null or member.valid_to >= spell.started_on)
  and spell.started_on >= coverage.covered_from
  and spell.started_on <= coverage.covered_until
