/**
 * One number of an additive table.
 *
 * A cell publishes its `count` of persons, or, when `amount` is given, an amount (euros, days) that `count`
 * persons are behind. Sums hold between what cells publish: counts with counts, amounts with amounts.
 */
export interface ProtectedCell {
  id: string
  /** Persons behind the cell; null where the source itself hid it. */
  count: number | null
  amount?: number
  /** Persons a ratio published in the same row is over. */
  denominator?: number
  /** Zero by definition (a service that does not exist there), so showing it tells nothing. */
  structural?: boolean
  /** Never published, but anyone can subtract their way to it: a remainder or a complement. */
  derived?: boolean
  /** Already published: it cannot be taken back, so it is neither guarded nor any use hidden. */
  known?: boolean
  /** Cells that are shown or hidden with this one: a row's numerator, denominator, euros and persons. */
  linkedTo?: readonly string[]
}

/** What `total` publishes is the sum of what `parts` publish. */
export interface SumRelation {
  total: string
  parts: readonly string[]
}
