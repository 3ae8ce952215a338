import { createHash, type Hash } from 'node:crypto'
import { withDependencies } from '../catalogue/catalogue.ts'
import { metricColumns } from '../definition/columns.ts'
import type { Metric } from '../definition/metric.ts'
import { type Part, partsInOrder } from '../definition/part.ts'
import { sqlText } from '../definition/sql-text.ts'
import type { Tally } from '../definition/tally.ts'
import { estimatorHash } from './estimator-hash.ts'

function addParts(hash: Hash, parts: readonly Part[]): void {
  for (const part of partsInOrder(parts)) hash.update(sqlText(part.sql))
}

function addTally(hash: Hash, { tables, parts, reach }: Tally): void {
  addParts(hash, parts)
  for (const { name, sql } of tables) hash.update(name).update(sqlText(sql))
  hash.update(JSON.stringify(reach))
}

/**
 * A hash of all that makes an indicator's rows: its SQL, parts, tallies, columns and parameters, the program where
 * they are estimated, and those of what it reads.
 */
export function definitionHash(metric: Metric): string {
  const hash = createHash('sha256')
  for (const needed of withDependencies(metric)) {
    addParts(hash, needed.parts)
    for (const tally of needed.tallies) addTally(hash, tally)
    hash.update(sqlText(needed.sql))
    if (needed.compute) hash.update(estimatorHash(needed))
    const columns = metricColumns(needed).map(({ name, type }) => [name, type])
    hash.update(JSON.stringify([columns, needed.parameters, needed.assumes]))
  }
  return hash.digest('hex')
}

/** A hash of all that makes a tally's rows. */
export function tallyHash(tally: Tally): string {
  const hash = createHash('sha256')
  addTally(hash, tally)
  return hash.digest('hex')
}
