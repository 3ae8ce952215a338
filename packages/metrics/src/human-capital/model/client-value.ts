import type { Clients, Standing } from './clients.ts'
import type { Terms } from './terms.ts'
import type { Factors } from './three-blocks.ts'
import { factorAt, type WorkFactors } from './work-factors.ts'

/** Transition factors of every segment over a longest horizon. */
export interface Outlook {
  horizon: number
  ofSegment: readonly WorkFactors[]
}

const none: WorkFactors = new Float64Array()

/** What is left of skills after years without open-market work: exp(−δ · min(u, cap)). */
export const skillsLeft = (idleYears: number, { depreciation, depreciationCap }: Terms): number =>
  Math.exp(-depreciation * Math.min(idleYears, depreciationCap))

/** The wage after an upgrade, of whose gap only a part is credited: ln m₁ = ln m₀ + λ · (ln m − ln m₀). */
export const creditedWage = (baseline: number, later: number, { credit }: Terms): number =>
  baseline * (later / baseline) ** credit

/**
 * The factors whose product is a client's human capital in euros: discounted years of work ahead, pay of a year,
 * skills left. `wage` is the monthly one that counts.
 */
export function factorsOf(
  { segment, state, idle }: Standing,
  client: number,
  horizon: number,
  wage: number,
  outlook: Outlook,
  terms: Terms,
): Factors {
  const factors = outlook.ofSegment[segment[client] ?? 0] ?? none
  return [
    factorAt(factors, outlook.horizon, state[client] ?? 0, horizon),
    wage * terms.paidMonths,
    skillsLeft(idle[client] ?? 0, terms),
  ]
}

/** The factors of a client now. */
export function factorsNow(clients: Clients, client: number, outlook: Outlook, terms: Terms): Factors {
  const { now, horizon } = clients
  return factorsOf(now, client, horizon[client] ?? 0, now.wage[client] ?? 0, outlook, terms)
}
