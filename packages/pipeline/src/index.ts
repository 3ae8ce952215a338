export { KeyUnusable, makePseudonymKey, readPseudonymKey } from './border/pseudonym-key.ts'
export { extractDate, findFiles, type InboxFile, isDemoInbox, openFile } from './feed/inbox.ts'
export {
  type AreaMapping,
  type FeedMapping,
  MappingInvalid,
  mappingFor,
  readMappings,
} from './feed/mapping.ts'
export * from './http/index.ts'
export { finishRun, type RunStatus, recordStep, type StepFacts, startRun } from './ledger/run.ts'
export { enterSnapshot, findSnapshot, type LedgerSnapshot, waitingSnapshots } from './ledger/snapshot.ts'
export { ContractViolated } from './load/contract-violated.ts'
export { type LoadingRoom, loadSnapshot, type SnapshotLoaded } from './load/load-snapshot.ts'
export { openSnapshotStore, type Receipt, type ReceiptFacts, type SnapshotStore } from './snapshot/store.ts'
export * from './source/definition.ts'
export { sweepIncoming } from './snapshot/sweep.ts'
