export interface InverseProbabilityOptions {
  /** ATT: treated 1, controls p/(1 − p). ATE: treated 1/p, controls 1/(1 − p). */
  readonly estimand: 'ATT' | 'ATE'
  /** ATE: × the share of the unit's own group. ATT: controls × (1 − P)/P, P the treated share. */
  readonly stabilised?: boolean
  /** Propensities outside the limits: the unit gets weight 0 (drop) or the limit's weight (truncate). */
  readonly trim?: { readonly lower: number; readonly upper: number; readonly rule: 'drop' | 'truncate' }
  /** Weight of each unit before, as in sampling; 1 unless given. */
  readonly baseWeights?: ArrayLike<number>
}

export interface InverseProbabilityWeights {
  readonly weights: Float64Array
  /** Units with a propensity outside the limits. */
  readonly trimmed: number
}

/**
 * Weights from propensity scores p = P(treated | covariates), not scaled to any sum (Robins, Hernán &
 * Brumback 2000 for stabilised). Throws RangeError on a propensity, after trimming, at which a needed
 * weight is infinite.
 */
export function inverseProbabilityWeights(
  treated: Uint8Array,
  propensity: ArrayLike<number>,
  { estimand, stabilised = false, trim, baseWeights }: InverseProbabilityOptions,
): InverseProbabilityWeights {
  const base = baseWeights ? Float64Array.from(baseWeights) : new Float64Array(treated.length).fill(1)
  if (propensity.length !== treated.length || base.length !== treated.length)
    throw new RangeError(`propensity: expected ${treated.length} units, got ${propensity.length}`)
  const total = base.reduce((sum, weight) => sum + weight, 0)
  const share = base.reduce((sum, weight, unit) => sum + weight * (treated[unit] as number), 0) / total
  let trimmed = 0
  const weights = base.map((weight, unit) => {
    let score = propensity[unit] as number
    const isTreated = treated[unit] === 1
    if (trim && (score < trim.lower || score > trim.upper)) {
      trimmed++
      if (trim.rule === 'drop') return 0
      score = Math.min(Math.max(score, trim.lower), trim.upper)
    }
    const factor = estimand === 'ATT' ? attWeight(isTreated, score) : 1 / (isTreated ? score : 1 - score)
    if (!Number.isFinite(factor) || factor < 0)
      throw new RangeError(`propensity of unit ${unit}: expected within 0 and 1, got ${score}`)
    if (!stabilised) return weight * factor
    if (estimand === 'ATE') return weight * factor * (isTreated ? share : 1 - share)
    return weight * factor * (isTreated ? 1 : (1 - share) / share)
  })
  return { weights, trimmed }
}

function attWeight(isTreated: boolean, score: number): number {
  return isTreated ? 1 : score / (1 - score)
}
