export type { DuckDBConnection as Connection } from '@duckdb/node-api'
export { type CheckResult, runChecks } from './check/run-checks.ts'
export { identifier, literal } from './duckdb/identifier.ts'
export { openWarehouse, type Warehouse, type WarehouseOptions } from './duckdb/open.ts'
export { count, type Parameters, query, queryOne, type Row } from './duckdb/query.ts'
export { runScript } from './duckdb/script.ts'
export { transaction } from './duckdb/transaction.ts'
export { describeFile } from './load/describe-file.ts'
export { discardUnsettled } from './load/discard-unsettled.ts'
export {
  type LoadCounts,
  readTable,
  settleTable,
  type TableLoad,
  type TableLoaded,
} from './load/load-table.ts'
export { maskedSql } from './load/mask.ts'
export { rawTable, rejectsTable } from './load/raw-table.ts'
export type { CsvDialect, TextFile, Translation } from './load/text-file.ts'
export type { RowPeriod } from './load/touched-months.ts'
export { createStagingViews, stagingViews } from './model/staging-views.ts'
export { loadReference, ReferenceFault } from './reference/index.ts'
export {
  currentRelease,
  readManifest,
  releaseIds,
  retainReleases,
  sweepUnfinished,
  switchRelease,
} from './release/folder.ts'
export { hashFile } from './release/hash-file.ts'
export type { Manifest } from './release/manifest.ts'
export { type MartTable, publishRelease, type ReleaseFacts } from './release/publish.ts'
export { verifyFiles } from './release/verify.ts'
export { createSchema } from './schema/create.ts'
