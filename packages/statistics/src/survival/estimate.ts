/** A number and its standard error, in the same unit. */
export interface Estimate {
  value: number
  standardError: number
}
