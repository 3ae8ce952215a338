/** A number published for some places over some days. */
export interface PublishedWindow {
  id: string
  /** The measure and the values of its dimensions: only windows of one measure are compared. */
  measure: string
  /** First and last day, `YYYY-MM-DD`, both included. */
  from: string
  to: string
  /** Municipality codes. */
  municipalities: readonly string[]
  /** Persons counted; null where it is not shown. */
  count: number | null
}

/** Windows that must not both be published, and why. */
export interface Differencing {
  windows: string[]
  reason: 'days_overlap' | 'small_difference' | 'small_remainder'
  /** Persons that subtraction finds; null where windows overlap without one holding the other. */
  persons: number | null
}
