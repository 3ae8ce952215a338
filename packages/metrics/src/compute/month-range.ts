/** Months from one to another, both included, as their first days. */
export interface MonthRange {
  from: string
  to: string
}
