import { gamma } from './gamma.ts'
import type { Generator } from './generator.ts'
import { uniformAboveZero } from './uniform.ts'

/**
 * Shares that sum to 1, drawn from the Dirichlet distribution with the given concentrations (counts + prior):
 * gamma deviates divided by their sum, on the scale of logarithms so that small concentrations do not vanish.
 * A concentration of 0 gives a share of exactly 0. Throws RangeError on a negative concentration or when the
 * largest is under 1e-300.
 */
export function dirichlet(generator: Generator, concentrations: ArrayLike<number>): Float64Array {
  const logs = new Float64Array(concentrations.length).fill(Number.NEGATIVE_INFINITY)
  let largest = Number.NEGATIVE_INFINITY
  for (let place = 0; place < logs.length; place++) {
    const concentration = concentrations[place] ?? 0
    if (!(concentration >= 0))
      throw new RangeError(`dirichlet: expected concentrations ≥ 0, got ${concentration} at ${place}`)
    if (concentration === 0) continue
    const log =
      Math.log(gamma(generator, concentration + 1)) + Math.log(uniformAboveZero(generator)) / concentration
    logs[place] = log
    if (log > largest) largest = log
  }
  if (largest === Number.NEGATIVE_INFINITY)
    throw new RangeError('dirichlet: expected a concentration > 0, got none')
  const shares = logs.map((log) => Math.exp(log - largest))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}
