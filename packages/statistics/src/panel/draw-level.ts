import type { Generator } from '../random/generator.ts'
import { normal } from '../random/normal.ts'

/**
 * A path of the level drawn from its distribution given the whole series: forward filtering, backward sampling
 * (Carter & Kohn 1994, Biometrika 81; Frühwirth-Schnatter 1994). `levels` and `variances` are those of the filter.
 */
export function drawLevel(
  generator: Generator,
  levels: Float64Array,
  variances: Float64Array,
  stepVariance: number,
): Float64Array {
  const path = new Float64Array(levels.length)
  let next = 0
  for (let period = levels.length - 1; period >= 0; period--) {
    const level = levels[period] as number
    const variance = variances[period] as number
    const isLast = period === levels.length - 1
    const share = isLast ? 0 : variance / (variance + stepVariance)
    next = normal(generator, level + share * (next - level), Math.sqrt(variance * (1 - share)))
    path[period] = next
  }
  return path
}
