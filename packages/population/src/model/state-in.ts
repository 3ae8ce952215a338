import type { Change, State } from './state.ts'

/** State at the end of a month, or null before the person entered the model. */
export function stateIn(changes: readonly Change[], month: number): State | null {
  return changes.findLast((change) => change.month <= month)?.state ?? null
}
