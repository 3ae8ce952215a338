import { definePart } from '../definition/part.ts'
import { areaMonth, personOnLastDay, registerMonth, statusPeriodVersion } from '../labour-market/parts.ts'

const sql = (name: string) => new URL(`${name}.sql`, import.meta.url)

const personStateMonth = definePart('person_state_month', sql('person-state-month'), [
  personOnLastDay,
  areaMonth,
  statusPeriodVersion,
])

const medianWageCell = definePart('median_wage_cell', sql('median-wage-cell'))

/** Everybody in the register, or gone from it to a known place, at each month's end: state, segment, wage. */
export const personStanding = definePart('person_standing', sql('person-standing'), [
  personStateMonth,
  medianWageCell,
  areaMonth,
])

/** The areas and months that human capital is told of. */
export const humanCapitalMonth = definePart('human_capital_month', sql('human-capital-month'), [
  areaMonth,
  registerMonth,
])
