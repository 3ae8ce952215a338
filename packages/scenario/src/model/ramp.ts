/** How far an effect has grown in each month: a logistic curve from 0 to 1, half at `midpoint` months. */
export function ramp(months: number, midpoint: number, spread: number): Float64Array {
  return Float64Array.from(
    { length: months },
    (_, month) => 1 / (1 + Math.exp((midpoint - month - 1) / spread)),
  )
}
