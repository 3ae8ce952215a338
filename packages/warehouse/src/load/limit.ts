import type { RejectLimit } from '@elinvoima/contracts'

/** A feed is over its limit when both the count and the share of rejects exceed it, or when nothing at all is sound. */
export function isOverLimit(limit: RejectLimit, rowsIn: number, rowsRejected: number): boolean {
  if (rowsIn > 0 && rowsRejected === rowsIn) return true
  return rowsRejected > limit.count && rowsRejected > limit.share * rowsIn
}
