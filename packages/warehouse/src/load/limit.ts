import type { RejectLimit } from '@elinvoima/contracts'

/** A file most of whose rows are unsound is not the file that was expected, however small it is. */
const largestShare = 0.5

/**
 * A file is over its limit when its rejects exceed the share, unless they are no more than the few (`count`) that a
 * small file may have; and in any case when they are more than half of its rows.
 */
export function isOverLimit(limit: RejectLimit, rowsIn: number, rowsRejected: number): boolean {
  return rowsRejected > Math.min(Math.max(limit.count, limit.share * rowsIn), largestShare * rowsIn)
}
