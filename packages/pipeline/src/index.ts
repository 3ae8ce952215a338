export { KeyUnusable, makePseudonymKey, readPseudonymKey } from './border/pseudonym-key.ts'
export { checkMappings } from './feed/check-mappings.ts'
export { committedFiles, findFiles, type InboxFile, openFile } from './feed/inbox.ts'
export {
  type AreaMapping,
  type FeedMapping,
  MappingInvalid,
  mappingFor,
  readMappings,
} from './feed/mapping.ts'
export { unclaimed } from './feed/unclaimed.ts'
export * from './http/index.ts'
export { finishRun, type RunStatus, recordStep, type StepFacts, startRun } from './ledger/run.ts'
export { saidAgain, sayAgain } from './ledger/said-again.ts'
export {
  enterSnapshot,
  findSnapshot,
  type LedgerSnapshot,
  snapshotsOf,
  waitingSnapshots,
} from './ledger/snapshot.ts'
export { ContractViolated } from './load/contract-violated.ts'
export { loadSnapshot, type SnapshotLoaded } from './load/load-snapshot.ts'
export type { LoadingRoom } from './load/loading-room.ts'
export { BytesChanged } from './snapshot/bytes-changed.ts'
export { openSnapshotStore, type Receipt, type ReceiptFacts, type SnapshotStore } from './snapshot/store.ts'
export { sweepIncoming } from './snapshot/sweep.ts'
export * from './source/definition.ts'
