import type { Numbers } from '../describe/numbers.ts'

/** Estimated effects and their sampling variances (squared standard errors). */
export interface Effects {
  effects: Numbers
  variances: Numbers
}

/** Throws RangeError unless every effect is a finite number with a variance > 0, and there is one. */
export function checkEffects(name: string, { effects, variances }: Effects): void {
  if (effects.length === 0) throw new RangeError(`${name}: expected effects, got none`)
  if (variances.length !== effects.length)
    throw new RangeError(`${name}: expected ${effects.length} variances, got ${variances.length}`)
  for (let row = 0; row < effects.length; row++) {
    const effect = effects[row] ?? Number.NaN
    const variance = variances[row] ?? Number.NaN
    if (!Number.isFinite(effect))
      throw new RangeError(`${name}: expected a finite effect, got ${effect} at ${row}`)
    if (!(variance > 0)) throw new RangeError(`${name}: expected a variance > 0, got ${variance} at ${row}`)
  }
}
