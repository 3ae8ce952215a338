import { readFileSync } from 'node:fs'
import type { Metric } from '../definition/metric.ts'
import { partsInOrder } from '../definition/part.ts'

/** Names of the staging entities that an indicator's SQL, or that of its parts, reads. */
export function stagingRead(metric: Metric): Set<string> {
  const sqls = [...partsInOrder(metric.parts), metric].map(({ sql }) => readFileSync(sql, 'utf8'))
  return new Set(sqls.flatMap((sql) => [...sql.matchAll(/\bstaging\.(\w+)/g)].map(([, name]) => name ?? '')))
}
