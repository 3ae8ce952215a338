import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Metric } from '../definition/metric.ts'

const statistics = new URL('../../../statistics/src/', import.meta.url)

/** A hash of the program that estimates an indicator: its own folder and the statistics it can use, with their SQL. */
export function estimatorHash(metric: Metric): string {
  const hash = createHash('sha256')
  for (const folder of [statistics, new URL('.', metric.file)]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const name of files.filter((file) => /(?<!\.test)\.(ts|sql)$/.test(file)).toSorted()) {
      hash.update(name).update(readFileSync(new URL(name, folder)))
    }
  }
  return hash.digest('hex')
}
