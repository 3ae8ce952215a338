import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { withDependencies } from '../catalogue/catalogue.ts'
import { metricColumns } from '../definition/columns.ts'
import type { Metric } from '../definition/metric.ts'
import { partsInOrder } from '../definition/part.ts'
import { estimatorHash } from './estimator-hash.ts'

/**
 * A hash of all that makes an indicator's rows: its SQL, parts, columns and parameters, the program where they are
 * estimated, and those of what it reads.
 */
export function definitionHash(metric: Metric): string {
  const hash = createHash('sha256')
  for (const needed of withDependencies(metric)) {
    for (const part of partsInOrder(needed.parts)) hash.update(readFileSync(part.sql))
    hash.update(readFileSync(needed.sql))
    if (needed.compute) hash.update(estimatorHash(needed))
    const columns = metricColumns(needed).map(({ name, type }) => [name, type])
    hash.update(JSON.stringify([columns, needed.parameters, needed.assumes]))
  }
  return hash.digest('hex')
}
