import type { Generator } from '../random/generator.ts'
import { uniformWhole } from '../random/uniform.ts'

/** Puts the values in a random order, in place; every order is as likely (Fisher–Yates). Gives them back. */
export function shuffle<Values extends Float64Array | Int32Array | Uint8Array>(
  generator: Generator,
  values: Values,
): Values {
  for (let last = values.length - 1; last > 0; last--) {
    const other = uniformWhole(generator, last + 1)
    const kept = values[last] ?? 0
    values[last] = values[other] ?? 0
    values[other] = kept
  }
  return values
}
