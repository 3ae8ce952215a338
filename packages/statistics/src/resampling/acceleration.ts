import type { Numbers } from '../describe/numbers.ts'

/**
 * Acceleration of the BCa interval, Σ L³ / (6·(Σ L²)^1.5), of influences L; 0 where all are 0.
 * Source: Efron (1987), JASA 82.
 */
export function acceleration(influences: Numbers): number {
  let squares = 0
  let cubes = 0
  for (let unit = 0; unit < influences.length; unit++) {
    const influence = influences[unit] ?? 0
    squares += influence ** 2
    cubes += influence ** 3
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0
}
