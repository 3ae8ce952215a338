import type { RangesComputed } from './changed-months.ts'
import type { PartsOnHand } from './make-parts.ts'

/** What is known in the course of computing several indicators of one connection. */
export interface Computing {
  readonly onHand: PartsOnHand
  readonly computed: RangesComputed
}
