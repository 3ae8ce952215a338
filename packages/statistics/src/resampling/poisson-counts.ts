import type { Generator } from '../random/generator.ts'
import { poisson } from '../random/poisson.ts'

/**
 * Independent Poisson counts of mean 1, one a unit: the bootstrap of data that come in parts, as no unit has to
 * know how many others there are. The sum varies around `size`; for ratios and means this is no matter.
 */
export function poissonCounts(generator: Generator, size: number): Int32Array {
  return Int32Array.from({ length: size }, () => poisson(generator, 1))
}
