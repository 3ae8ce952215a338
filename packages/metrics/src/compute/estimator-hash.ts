import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Metric } from '../definition/metric.ts'

const statistics = new URL('../../../statistics/src/', import.meta.url)

const hashes = new Map<string, string>()

/** A hash of the program files under a folder, read once. */
function folderHash(folder: URL): string {
  const known = hashes.get(folder.href)
  if (known !== undefined) return known
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of files.filter((file) => /(?<!\.test)\.(ts|sql)$/.test(file)).toSorted()) {
    hash.update(name).update(readFileSync(new URL(name, folder)))
  }
  const found = hash.digest('hex')
  hashes.set(folder.href, found)
  return found
}

/** A hash of the program that estimates an indicator: its own folder and the statistics it can use, with their SQL. */
export const estimatorHash = (metric: Metric): string =>
  folderHash(statistics) + folderHash(new URL('.', metric.file))
