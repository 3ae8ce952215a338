import { literal, type MartTable } from '@elinvoima/warehouse'
import type { Ground } from './ground.ts'
import { known } from './known.ts'
import { unknown } from './unknown.ts'
import { wouldChange } from './would-change.ts'

export const grounds: readonly Ground[] = [...known, ...unknown, ...wouldChange]

const isMissing = 'told.value is null and told.text is null'

function selectOf(ground: Ground, position: number): string {
  const kind = literal(ground.kind)
  const sentence = (told: string, otherwise: string) =>
    `case when ${isMissing} then ${literal(otherwise)} else ${literal(told)} end`
  return `select area.code as geography_code, ${literal(ground.key)} as ground_key,
      case
        when ${kind} = 'known' and ${isMissing} then 'unknown'
        when told.text = ${literal(ground.unsure ?? '')} then 'unknown'
        else ${kind}
      end as kind,
      ${position} as position, ${literal(ground.shownBy)} as shown_by, ${literal(ground.unit)} as unit,
      told.month, told.value, told.lower, told.upper, told.other, told.text,
      case when told.text is not null then told.word_en end as word_en,
      case when ${isMissing} then told.why_not_fi end as why_not_fi,
      case when ${isMissing} then told.why_not_en end as why_not_en,
      ${sentence(ground.fi, ground.otherwiseFi)} as text_fi,
      ${sentence(ground.en, ground.otherwiseEn)} as text_en
    from marts.main.employment_area as area
    left join (${ground.select}) as told on told.area_code = area.code`
}

/**
 * The grounds of the choice between narrow and broad work, by area: what is known, what is not, what would change one's
 * mind, with the figures that the release itself prints. It reads the other tables of the release and comes last.
 */
export const decisionMarts = (): MartTable[] => [
  {
    name: 'decision_ground',
    select: `${grounds.map(selectOf).join(' union all ')} order by geography_code, position`,
  },
]
