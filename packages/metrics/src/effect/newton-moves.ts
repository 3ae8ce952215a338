import { choleskyFactor, choleskySolve } from '@elinvoima/statistics'

const RIDGE = 1e-9

/**
 * Moves of the free bands' multipliers that a Newton step takes for shares that are missing of those `held`. `cross` is
 * the weight in every pair of free bands, the lower triangle of a square; it is written over. Null where there is no
 * such step.
 */
export function newtonMoves(
  cross: Float64Array,
  held: Float64Array,
  missing: Float64Array,
): Float64Array | null {
  const size = missing.length
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const entry = (cross[i * size + j] as number) - (held[i] as number) * (held[j] as number)
      cross[i * size + j] = entry
      cross[j * size + i] = entry
    }
    cross[i * size + i] = (cross[i * size + i] as number) + RIDGE
  }
  const factor = choleskyFactor(cross, size)
  return factor && choleskySolve(factor, size, missing)
}
