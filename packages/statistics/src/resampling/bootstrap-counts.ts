import type { Generator } from '../random/generator.ts'
import { uniformWhole } from '../random/uniform.ts'

/** Units that are alike: the kind of each, from 0 up, and how many kinds there are. */
export interface Alike {
  readonly kindOf: Int32Array
  readonly kinds: number
}

/**
 * How many times each of `size` independent units (persons, areas) is drawn when as many are drawn with
 * replacement: Efron's ordinary bootstrap as weights. The counts sum to `size`. With a count per person, all of
 * a person's rows come or go together, which is the cluster bootstrap. Units that are alike are counted by kind.
 */
export function bootstrapCounts(generator: Generator, size: number, alike?: Alike): Int32Array {
  const counts = new Int32Array(alike?.kinds ?? size)
  for (let draw = 0; draw < size; draw++) {
    const unit = uniformWhole(generator, size)
    const kind = alike === undefined ? unit : (alike.kindOf[unit] as number)
    counts[kind] = (counts[kind] as number) + 1
  }
  return counts
}
