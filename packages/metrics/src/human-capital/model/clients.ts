/** Where clients stand at a month's end, by running number: segment and seen state, median wage, years without work. */
export interface Standing {
  segment: Int32Array
  state: Int32Array
  wage: Float64Array
  idle: Float64Array
}

/** The clients of an area at a month's end, without who they are. */
export interface Clients {
  count: number
  /** Running numbers that the moves of persons share. */
  person: Int32Array
  /** Months that earnings are counted for, fixed at the month's end. */
  horizon: Int32Array
  municipality: readonly string[]
  /** `unknown` where the register has none. */
  serviceArea: readonly string[]
  now: Standing
}
