import { definePart } from '../definition/part.ts'
import { calendarMonth } from '../geography/parts.ts'
import { registerCoverage, registerMonth, statusPeriodVersion } from '../labour-market/parts.ts'
import { stateSpell } from '../pathway/parts.ts'

const sql = (name: string) => new URL(`${name}.sql`, import.meta.url)

const serviceMonth = definePart('service_month', sql('service-month'))
const benefitMonth = definePart('benefit_month', sql('benefit-month'), [stateSpell])

const followedMonth = definePart('followed_month', sql('followed-month'), [
  stateSpell,
  calendarMonth,
  serviceMonth,
  benefitMonth,
])

/** Everybody who could start a service in a month, with their background and what follows. */
export const atRisk = definePart('at_risk', sql('at-risk'), [
  followedMonth,
  statusPeriodVersion,
  registerCoverage,
  registerMonth,
  serviceMonth,
])
