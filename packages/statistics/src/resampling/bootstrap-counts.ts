import type { Generator } from '../random/generator.ts'
import { uniformWhole } from '../random/uniform.ts'

/**
 * How many times each of `size` independent units (persons, areas) is drawn when as many are drawn with
 * replacement: Efron's ordinary bootstrap as weights. The counts sum to `size`. With a count per person, all of
 * a person's rows come or go together, which is the cluster bootstrap.
 */
export function bootstrapCounts(generator: Generator, size: number): Int32Array {
  const counts = new Int32Array(size)
  for (let draw = 0; draw < size; draw++) {
    const unit = uniformWhole(generator, size)
    counts[unit] = (counts[unit] ?? 0) + 1
  }
  return counts
}
