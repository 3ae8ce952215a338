import { creditedWage, factorsNow, factorsOf } from './client-value.ts'
import type { Clients, Standing } from './clients.ts'
import type { Measures } from './estimate.ts'
import { threeBlocks } from './three-blocks.ts'

/** Human capital at the baseline, then the growth that is of employability, earning potential and depreciation. */
const measures = 4

/**
 * The growth of each client in three blocks, with transitions, ages, horizons and prices as at the baseline: only
 * state, time unemployed, education, occupation and time without work move.
 */
export function growthOf(clients: Clients, later: Standing): Measures {
  return {
    count: measures,
    of: (outlook, terms) => {
      const values = new Float64Array(clients.count * measures)
      for (let client = 0; client < clients.count; client++) {
        const before = factorsNow(clients, client, outlook, terms)
        const wage = creditedWage(clients.now.wage[client] ?? 0, later.wage[client] ?? 0, terms)
        const after = factorsOf(later, client, clients.horizon[client] ?? 0, wage, outlook, terms)
        const [employability, earning, depreciation] = threeBlocks(before, after)
        const place = client * measures
        values[place] = before[0] * before[1] * before[2]
        values[place + 1] = employability
        values[place + 2] = earning
        values[place + 3] = depreciation
      }
      return values
    },
  }
}

/** A block of growth, told of the totals of a group. */
export interface BlockTotal {
  block: string
  growth(totals: Float64Array): number
  base(totals: Float64Array): number
}

const blocks: Record<string, readonly number[]> = {
  all: [1, 2, 3],
  employability: [1],
  earning_potential: [2],
  depreciation: [3],
  professional_growth: [2, 3],
}

/** The blocks of a group's growth by its running number. */
export function growthTotals(group: number): BlockTotal[] {
  const at = (totals: Float64Array, measure: number) => totals[group * measures + measure] ?? 0
  return Object.entries(blocks).map(([block, summed]) => ({
    block,
    growth: (totals) => summed.reduce((sum, measure) => sum + at(totals, measure), 0),
    base: (totals) => at(totals, 0),
  }))
}
