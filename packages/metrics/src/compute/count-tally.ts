import { type MonthReach, ownMonth } from '../definition/reach.ts'
import { sqlText } from '../definition/sql-text.ts'
import { type Tally, tallyKey } from '../definition/tally.ts'
import { bound } from './bound.ts'
import { type ChangedMonths, monthsChangedFor } from './changed-months.ts'
import { type Computing, presentIn } from './computing.ts'
import type { MetricConnection } from './connection.ts'
import { tallyHash } from './definition-hash.ts'
import { makeParts, type PartsOnHand } from './make-parts.ts'
import type { MonthRange } from './months.ts'
import { factsOf, monthsReached, pieces, within } from './months-reached.ts'
import { stagingRead } from './staging-read.ts'

/** How many months are counted at once, so that memory does not grow with the years. */
const monthsAtOnce = 6

const beforeAllFacts = { from: '1900-01-01', to: '1900-01-01' }

const registry = `
  create schema if not exists tally;
  create table if not exists tally.definition (tally_name varchar primary key, definition_hash varchar not null)`

/**
 * Counts the months of a tally that those changed reach; all of them where nothing is said of changes, or the tally
 * was not counted by its present definition. Let it be outside a transaction: in the one that makes it, DuckDB takes a
 * temporary table for empty when it plans. If it is cut short, those months have still changed for the next computing,
 * or the tally is not known as counted.
 */
export async function countTally(
  connection: MetricConnection,
  tally: Tally,
  changed: ChangedMonths | undefined,
  computing: Computing,
): Promise<void> {
  const { onHand, computed } = computing
  const hash = tallyHash(tally)
  const isCounted = await isCountedBy(connection, tally.name, hash)
  const reads = stagingRead(
    tally.tables.map(({ sql }) => sql),
    tally.parts,
  )
  const key = tallyKey(tally)
  const asked = { name: key, reads, after: [] }
  const months =
    isCounted && changed ? await monthsChangedFor(connection, asked, changed, computed, onHand) : null
  const present = months?.length === 0 ? null : await presentIn(connection, computing)
  const reached = (reach: MonthReach) => months && present && monthsReached(reach, months, present)
  computed.set(key, months && (reached(ownMonth) ?? []))
  if (months === null) return countAll(connection, tally, hash, present ?? beforeAllFacts, onHand)
  for (const range of reached(tally.reach) ?? []) {
    await dropMonths(connection, tally, range)
    const some = present && within(range, present)
    if (some) await countMonths(connection, tally, some, onHand)
  }
}

async function isCountedBy(connection: MetricConnection, name: string, hash: string): Promise<boolean> {
  await connection.run(registry)
  const found = await connection.runAndReadAll(
    'select 1 from tally.definition where tally_name = $name and definition_hash = $hash',
    { name, hash },
  )
  return found.getRowObjectsJson().length > 0
}

async function countAll(
  connection: MetricConnection,
  tally: Tally,
  hash: string,
  months: MonthRange,
  onHand: PartsOnHand,
): Promise<void> {
  const { name } = tally
  await connection.run('delete from tally.definition where tally_name = $name', { name })
  for (const table of tally.tables) await connection.run(`drop table if exists tally.${table.name}`)
  await countMonths(connection, tally, months, onHand)
  await connection.run('insert into tally.definition values ($name, $hash)', { name, hash })
}

async function dropMonths(
  connection: MetricConnection,
  tally: Tally,
  { from, to }: MonthRange,
): Promise<void> {
  for (const { name } of tally.tables) {
    await connection.run(
      `delete from tally.${name} where month between cast($from as date) and cast($to as date)`,
      { from, to },
    )
  }
}

async function countMonths(
  connection: MetricConnection,
  { tables, parts, reach }: Tally,
  months: MonthRange,
  onHand: PartsOnHand,
): Promise<void> {
  for (const piece of pieces(months, monthsAtOnce)) {
    await makeParts(connection, parts, factsOf(reach, piece), onHand)
    for (const { name, sql } of tables) {
      const text = sqlText(sql)
      const values = bound(text, { from_month: piece.from, to_month: piece.to })
      await connection.run(
        `create table if not exists tally.${name} as select * from (${text}) as counted limit 0`,
        values,
      )
      await connection.run(`insert into tally.${name} select * from (${text}) as counted`, values)
    }
  }
}
