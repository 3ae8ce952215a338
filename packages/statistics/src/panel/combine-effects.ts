import type { RowMajor } from '../linear/row-major.ts'

export interface CombinedEffect {
  readonly effect: number
  readonly standardError: number
  readonly influence: Float64Array
}

export interface EffectsOfGroups {
  readonly effects: readonly { readonly group: number; readonly effect: number }[]
  readonly influence: RowMajor
  readonly firstTreated: Int32Array
}

/**
 * Weighted mean of some effects: equal weights, or each weighed by the share of units in its group, whose
 * sampling adds its own influence Σ_k (effect_k − mean)(1{unit in k} − share_k) / Σ share.
 */
export function combineEffects(
  { effects, influence, firstTreated }: EffectsOfGroups,
  places: readonly number[],
  weighing: 'equal' | 'share',
): CombinedEffect {
  const units = firstTreated.length
  const eligible = eligibleUnits(firstTreated)
  const shareOf = new Map<number, number>()
  for (const first of firstTreated) shareOf.set(first, (shareOf.get(first) ?? 0) + 1 / eligible)
  const cells = places.map((place) => {
    const { group, effect } = effects[place] as EffectsOfGroups['effects'][number]
    return { place, group, effect, share: weighing === 'equal' ? 1 : (shareOf.get(group) ?? 0) }
  })
  const total = cells.reduce((sum, { share }) => sum + share, 0)
  const mean = cells.reduce((sum, { share, effect }) => sum + (share * effect) / total, 0)
  const combined = new Float64Array(units)
  for (let unit = 0; unit < units; unit++) {
    if (firstTreated[unit] === 0) continue
    let sum = 0
    for (const { place, group, effect, share } of cells) {
      sum += (share / total) * (influence.values[unit * influence.columns + place] as number)
      if (weighing === 'share')
        sum += ((effect - mean) * ((firstTreated[unit] === group ? 1 : 0) - share)) / total
    }
    combined[unit] = sum
  }
  return { effect: mean, standardError: standardErrorOf(combined, eligible), influence: combined }
}

/** Plain mean of combined effects, with the influence of each unit on it. */
export function meanOfTerms(terms: readonly CombinedEffect[], firstTreated: Int32Array): CombinedEffect {
  const influence = new Float64Array(firstTreated.length)
  for (const term of terms)
    for (let unit = 0; unit < influence.length; unit++)
      influence[unit] = (influence[unit] as number) + (term.influence[unit] as number) / terms.length
  const effect = terms.reduce((sum, term) => sum + term.effect / terms.length, 0)
  return { effect, standardError: standardErrorOf(influence, eligibleUnits(firstTreated)), influence }
}

/** Units that were not treated from the first period on. */
export function eligibleUnits(firstTreated: Int32Array): number {
  return firstTreated.reduce((count, first) => count + (first === 0 ? 0 : 1), 0)
}

/** √(Σ influence²) / n: the standard error of an estimate with these influences of n independent units. */
export function standardErrorOf(influence: Float64Array, units: number): number {
  return Math.sqrt(influence.reduce((sum, entry) => sum + entry ** 2, 0)) / units
}
