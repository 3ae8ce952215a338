/** A number of the ledger; null where there is none. */
export const numberOrNull = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value)
