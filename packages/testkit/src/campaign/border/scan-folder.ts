import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, together } from './finding.ts'
import type { CountKnown } from './known-identities.ts'
import { scanBytes } from './scan-bytes.ts'
import { scanTables } from './scan-cells.ts'

/** Every file under a folder: its bytes, and the cells of those that hold tables. A folder that is not there is empty. */
export async function scanFolder(
  place: string,
  folder: string,
  count: CountKnown,
  aggregates: boolean,
): Promise<Finding> {
  const findings: Finding[] = []
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    findings.push(await scanBytes(path, count))
    if (/\.(duckdb|parquet)$/.test(path)) {
      findings.push({ ...(await scanTables(path, count, aggregates)), files: 0 })
    }
  }
  return together(place, findings)
}
