import { definePart } from '../definition/part.ts'
import { personOnCountDay } from '../labour-market/parts.ts'
import { stateMonth, stateSpell } from '../pathway/parts.ts'

/** The unemployed of each month, with what an exit to open-market work is compared by. */
export const atRiskMonth = definePart('at_risk_month', new URL('at-risk-month.sql', import.meta.url), [
  personOnCountDay,
  stateMonth,
  stateSpell,
])

/** What does not change of a person in a comparison: birth, sex and education. */
export const personBackground = definePart(
  'person_background',
  new URL('person-background.sql', import.meta.url),
)
