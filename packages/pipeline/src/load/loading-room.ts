import type { Connection } from '@elinvoima/warehouse'
import type { AreaMapping } from '../feed/mapping.ts'
import type { SnapshotStore } from '../snapshot/store.ts'

/** What a load is handed. */
export interface LoadingRoom {
  readonly connection: Connection
  readonly store: SnapshotStore
  readonly mappings: readonly AreaMapping[]
  readonly pseudonymKey: Uint8Array | null
  /** an existing folder for files that live as long as one load */
  readonly workFolder: string
  readonly now: () => Date
  readonly asOf: string
  readonly log: (message: string, facts?: Record<string, unknown>) => void
}
