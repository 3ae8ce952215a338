/** From lower to upper, in the unit of the estimate. */
export interface Interval {
  lower: number
  upper: number
}
