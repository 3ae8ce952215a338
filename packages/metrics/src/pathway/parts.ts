import { definePart } from '../definition/part.ts'
import { areaMonth, registerCoverage, registerMonth, statusPeriodVersion } from '../labour-market/parts.ts'

/** The status periods with their overlaps resolved. */
export const statusStretch = definePart('status_stretch', new URL('status-stretch.sql', import.meta.url), [
  statusPeriodVersion,
])

/** Every person's states from the first row of the register to the end of time. */
export const stateSpell = definePart('state_spell', new URL('state-spell.sql', import.meta.url), [
  statusStretch,
])

/** Spells that can be followed from their first day on, and how they ended. */
export const followedSpell = definePart('followed_spell', new URL('followed-spell.sql', import.meta.url), [
  stateSpell,
  registerCoverage,
])

/** Everybody's state in every month that the register covers. */
export const stateMonth = definePart('state_month', new URL('state-month.sql', import.meta.url), [
  stateSpell,
  registerMonth,
])

/** The same by the areas of today, also for the months before they were founded. */
export const followedState = definePart('followed_state', new URL('followed-state.sql', import.meta.url), [
  stateSpell,
  areaMonth,
])
