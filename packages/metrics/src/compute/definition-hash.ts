import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { metricColumns } from '../definition/columns.ts'
import type { Metric } from '../definition/metric.ts'
import { partsInOrder } from '../definition/part.ts'

/** A hash of all that makes an indicator's rows: its SQL, that of its parts, its columns and parameters. */
export function definitionHash(metric: Metric): string {
  const hash = createHash('sha256')
  for (const part of partsInOrder(metric.parts)) hash.update(readFileSync(part.sql))
  hash.update(readFileSync(metric.sql))
  hash.update(
    JSON.stringify([metricColumns(metric).map(({ name, type }) => [name, type]), metric.parameters]),
  )
  return hash.digest('hex')
}
