import { rootMeanSquare } from './weighted-row.ts'

export interface Placebo {
  readonly unit: number
  readonly gaps: Float64Array
  readonly preRmspe: number
  readonly postRmspe: number
  /** postRmspe / preRmspe; infinite where the pre-period fits exactly. */
  readonly ratio: number
}

export interface PlaceboTest {
  /** The treated unit first, then the placebos that were kept. */
  readonly placebos: readonly Placebo[]
  /** Place of the treated unit's ratio from the largest, 1 the first; equal ratios count before it. */
  readonly rank: number
  /** rank / units: the share of units with a ratio at least as large. */
  readonly pValue: number
}

export interface PlaceboOptions {
  readonly treatedUnit: number
  /** The donors, each treated in turn. */
  readonly donors: Int32Array
  readonly prePeriods: number
  /** Gap of a unit when it is taken as the treated one, in every period. */
  readonly gapsOf: (unit: number) => Float64Array
  /** Placebos that fit the pre-period worse than so many times the treated unit are left out. */
  readonly worstFit?: number
}

/**
 * In-space placebos (Abadie, Diamond & Hainmueller 2010): the method applied to each donor as if treated, and
 * the treated unit's ratio of post- to pre-period root mean squared gap ranked among them. The smallest p
 * possible is 1 / units. Throws RangeError where there is no period after treatment.
 */
export function inSpacePlacebos({
  treatedUnit,
  donors,
  prePeriods,
  gapsOf,
  worstFit = Number.POSITIVE_INFINITY,
}: PlaceboOptions): PlaceboTest {
  const placeboOf = (unit: number): Placebo => {
    const gaps = gapsOf(unit)
    if (prePeriods >= gaps.length)
      throw new RangeError(`periods: expected some after the first ${prePeriods}, got ${gaps.length}`)
    const preRmspe = rootMeanSquare(gaps, 0, prePeriods)
    const postRmspe = rootMeanSquare(gaps, prePeriods, gaps.length)
    return { unit, gaps, preRmspe, postRmspe, ratio: postRmspe / preRmspe }
  }
  const treated = placeboOf(treatedUnit)
  const others = Array.from(
    donors.filter((unit) => unit !== treatedUnit),
    placeboOf,
  ).filter(({ preRmspe }) => preRmspe <= worstFit * treated.preRmspe)
  const rank = 1 + others.filter(({ ratio }) => ratio >= treated.ratio).length
  return { placebos: [treated, ...others], rank, pValue: rank / (others.length + 1) }
}
