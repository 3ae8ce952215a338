import { join } from 'node:path'
import {
  count,
  currentRelease,
  hashFile,
  openWarehouse,
  readManifest,
  verifyFiles,
} from '@elinvoima/warehouse'

/** The hash of the current release's manifest, which names the hashes of all its files. */
export async function servedHash(data: string): Promise<string> {
  const releases = join(data, 'releases')
  return hashFile(join(releases, currentRelease(releases) ?? '', 'manifest.json'))
}

/** What is wrong with the release that people see: a file that is not the manifest's, a table that cannot be read. */
export async function servedFaults(data: string): Promise<string[]> {
  const releases = join(data, 'releases')
  const id = currentRelease(releases)
  if (id === null) return ['there is no current release']
  const faults = await verifyFiles(releases, id)
  const reader = await openWarehouse({ path: join(releases, id, 'marts.duckdb'), readOnly: true })
  try {
    for (const { name, rows } of readManifest(releases, id).tables) {
      const found = await count(reader.connection, `select count(*) from "${name}"`)
      if (found !== rows) faults.push(`${name}: the manifest says ${rows} rows, there are ${found}`)
    }
  } finally {
    reader.close()
  }
  return faults
}
