import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../elinvoima.ts'
import { type Finding, together } from './finding.ts'
import type { CountKnown } from './known-identities.ts'
import { scanBytes } from './scan-bytes.ts'
import { scanTables } from './scan-cells.ts'
import { scanFolder } from './scan-folder.ts'

const commands = [
  ['status'],
  ['status', '--json'],
  ['rejects', 'list', '--json'],
  ['rejects', 'show', '--limit', '100000', '--json'],
  ['release', 'list', '--json'],
  ['doctor'],
]

async function scanCommands(data: string, count: CountKnown): Promise<Finding> {
  const hits: string[] = []
  for (const words of commands) {
    const known = count(await run(data, words))
    if (known > 0) hits.push(`elinvoima ${words.join(' ')}: ${known} known identities`)
  }
  return { place: 'output of commands', files: commands.length, cells: 0, hits }
}

async function scanWarehouse(data: string, count: CountKnown): Promise<Finding> {
  const path = join(data, 'warehouse.duckdb')
  const log = `${path}.wal`
  const bytes = [await scanBytes(path, count), ...(existsSync(log) ? [await scanBytes(log, count)] : [])]
  return together('warehouse: rejects, ledger, staging, metrics', [
    ...bytes,
    { ...(await scanTables(path, count, false)), files: 0 },
  ])
}

/** Every place past the border: what people see, what is told, what is kept. The snapshots are the sources' own bytes. */
export async function scanPlaces(data: string, count: CountKnown): Promise<Finding[]> {
  return [
    await scanFolder('releases', join(data, 'releases'), count, true),
    await scanFolder('site', join(data, 'sites'), count, true),
    await scanFolder('log', join(data, 'log'), count, false),
    await scanWarehouse(data, count),
    await scanCommands(data, count),
  ]
}
