/** A step of the municipal share of the basic part, in paid days; null where the step has no end. */
export interface LadderStep {
  readonly fromPaidDay: number
  readonly toPaidDay: number | null
  readonly sharePercent: number
}

/**
 * Euros that the home municipality owes for the paid days after `afterDay` up to and including `untilDay`, at a full
 * basic part of `basicEur` a day: Σ basic × share of the day's step. A day that no step knows costs nothing.
 * The ladder starts anew when the employment condition is met. Source: domain.md A.2; the steps are unconfirmed.
 */
export function municipalCost(
  basicEur: number,
  afterDay: number,
  untilDay: number,
  ladder: readonly LadderStep[],
): number {
  return ladder.reduce((sum, { fromPaidDay, toPaidDay, sharePercent }) => {
    const days = Math.min(untilDay, toPaidDay ?? untilDay) - Math.max(afterDay, fromPaidDay - 1)
    return sum + (Math.max(0, days) * basicEur * sharePercent) / 100
  }, 0)
}
