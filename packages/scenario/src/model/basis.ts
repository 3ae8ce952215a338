import type { Square } from '@elinvoima/statistics'
import type { Payer } from './states.ts'

/** What is known of an area at the end of a month: all that a scenario starts from. Places are those of STATES. */
export interface Basis {
  /** first day of the month */
  readonly month: string
  /** whole persons in each state */
  readonly stock: Float64Array
  /** counted moves of a month between the states and `LEFT` */
  readonly moves: Square
  /** persons a month who come into each state */
  readonly inflow: Float64Array
  /** EUR of benefits of a person-month in each state */
  readonly benefitEur: Readonly<Record<Payer, Float64Array>>
  /** share, 0–1, of those in each state who have been unemployed for a year without a break */
  readonly longTermShare: Float64Array
  /** EUR of services and subsidies of a person-month in a service or subsidised work */
  readonly serviceEur: number
  /** EUR a month of the area's other costs, which no stock moves */
  readonly fixedEur: number
}
