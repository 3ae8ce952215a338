import { choleskyFactor, choleskySolve } from '@elinvoima/statistics'

const RIDGE = 1e-9

/**
 * Moves of the free bands' multipliers that a Newton step takes for shares that are missing. `cross` is the weight in
 * every pair of free bands, the lower triangle of a square with the shares on its diagonal; it is written over. Null
 * where there is no such step.
 */
export function newtonMoves(cross: Float64Array, missing: Float64Array): Float64Array | null {
  const size = missing.length
  const shares = Float64Array.from(missing, (_, band) => cross[band * size + band] as number)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const entry = (cross[i * size + j] as number) - (shares[i] as number) * (shares[j] as number)
      cross[i * size + j] = entry
      cross[j * size + i] = entry
    }
    cross[i * size + i] = (cross[i * size + i] as number) + RIDGE
  }
  const factor = choleskyFactor(cross, size)
  return factor && choleskySolve(factor, size, missing)
}
