/** A quantity that is most often `value` and lies between `low` and `high`. */
export interface Range {
  readonly low: number
  readonly value: number
  readonly high: number
}

/** Quantile of the triangular distribution; a range of no width gives its value. `share` 0–1. */
export function triangularQuantile({ low, value, high }: Range, share: number): number {
  const width = high - low
  if (width === 0) return value
  const below = (value - low) / width
  return share < below
    ? low + Math.sqrt(share * width * (value - low))
    : high - Math.sqrt((1 - share) * width * (high - value))
}
