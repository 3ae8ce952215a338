/** Why a published cell is empty. */
export type SuppressedReason = 'small_cell' | 'secondary' | 'denominator'

/**
 * What may be shown.
 * - `minimum`: a count from 1 to `minimum - 1` is hidden (persons).
 * - `showZero`: a zero is shown only when it is structural, or also where every total it is a part of
 *   has at least `zeroTotal` persons.
 * - `minimumDenominator`: a ratio over fewer persons is hidden.
 * - `minimumForInterval`: an interval over fewer persons is not shown.
 * - `amountMargin`: how far, as a share of itself, a hidden amount of a small cell must be uncertain both ways.
 * - `minimumCorrection`: a published amount is corrected only by so much, so that no single person's correction shows.
 */
export interface DisclosureRule {
  minimum: number
  showZero: 'structural' | 'whenTotalAtLeast20'
  minimumDenominator: number
  minimumForInterval: number
  amountMargin?: number
  minimumCorrection?: number
}

/** Smallest total whose zero parts are shown under `whenTotalAtLeast20`. */
export const zeroTotal = 20

/** Default of `amountMargin`: half of the amount both ways, and at least one unit. */
export const defaultAmountMargin = 0.5

/** Default of `minimumCorrection`: about five months of the full basic benefit (EUR). */
export const defaultMinimumCorrection = 4000

/** The rule the releases follow unless an area decides otherwise. */
export const recommendedRule: DisclosureRule = {
  minimum: 5,
  showZero: 'whenTotalAtLeast20',
  minimumDenominator: 10,
  minimumForInterval: 30,
}

/** Whether a ratio over `denominator` persons may carry its interval. */
export function showsInterval(denominator: number | null, rule: DisclosureRule): boolean {
  return denominator !== null && denominator >= rule.minimumForInterval
}
