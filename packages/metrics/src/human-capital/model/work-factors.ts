import type { Square } from '@elinvoima/statistics'
import { stateCount, unemployed, work } from './state.ts'

/** The years of full-time open-market work ahead, discounted: row by seen state, a column for each month of horizon. */
export type WorkFactors = Float64Array

/** Months of the longest horizon plus the horizon of no month. */
const columns = (horizon: number) => horizon + 1

/** The factor of a seen state over so many months. */
export const factorAt = (factors: WorkFactors, horizon: number, seen: number, months: number): number =>
  factors[seen * columns(horizon) + months] ?? Number.NaN

/**
 * Σ over m = 1 … M of φ^(m/12) · (e_state P^m)_W / 12 for every state and M = 0 … horizon, φ = (1 + g) / (1 + r) the
 * yearly growth over discount. Part-time work is its share of hours of work, the rest of unemployment.
 */
export function workFactors(
  { cells }: Square,
  horizon: number,
  growthOverDiscount: number,
  partTimeShare: number,
): WorkFactors {
  const width = columns(horizon)
  const factors = new Float64Array((stateCount + 1) * width)
  let ahead = new Float64Array(stateCount)
  ahead[work] = 1
  const monthly = growthOverDiscount ** (1 / 12)
  let discount = 1 / 12
  for (let month = 1; month <= horizon; month++) {
    const before = new Float64Array(stateCount)
    discount *= monthly
    for (let from = 0; from < stateCount; from++) {
      let share = 0
      for (let to = 0; to < stateCount; to++) share += (cells[from * stateCount + to] ?? 0) * (ahead[to] ?? 0)
      before[from] = share
      const place = from * width + month
      factors[place] = (factors[place - 1] ?? 0) + discount * share
    }
    ahead = before
  }
  for (let month = 0; month < width; month++) {
    factors[stateCount * width + month] =
      partTimeShare * (factors[work * width + month] ?? 0) +
      (1 - partTimeShare) * (factors[unemployed * width + month] ?? 0)
  }
  return factors
}
