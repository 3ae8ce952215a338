import type { Generator } from './generator.ts'
import { normal } from './normal.ts'
import { uniformAboveZero } from './uniform.ts'

/**
 * Gamma deviate with mean shape × scale. Marsaglia & Tsang (2000), ACM TOMS 26(3); a shape below 1 is drawn at
 * shape + 1 and multiplied by U^(1/shape). Throws RangeError unless shape > 0 and scale ≥ 0.
 */
export function gamma(generator: Generator, shape: number, scale = 1): number {
  if (!(shape > 0)) throw new RangeError(`gamma: expected a shape > 0, got ${shape}`)
  if (!(scale >= 0)) throw new RangeError(`gamma: expected a scale ≥ 0, got ${scale}`)
  if (shape < 1) return gamma(generator, shape + 1, scale) * uniformAboveZero(generator) ** (1 / shape)
  const position = shape - 1 / 3
  const spread = 1 / Math.sqrt(9 * position)
  for (;;) {
    const deviate = normal(generator)
    const root = 1 + spread * deviate
    if (root <= 0) continue
    const cube = root ** 3
    const accept = deviate ** 2 / 2 + position * (1 - cube + Math.log(cube))
    if (Math.log(uniformAboveZero(generator)) < accept) return position * cube * scale
  }
}
