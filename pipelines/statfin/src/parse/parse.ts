import type { SourceRow } from '@elinvoima/pipeline'
import { tables } from '../tables/index.ts'
import { readDocument } from './read-document.ts'
import { rowsOf } from './rows.ts'

/** Rows of one snapshot, `12r5-2026.json`; a table's metadata, `12r5-metadata.json`, has none. */
export function* parse(snapshot: {
  readonly name: string
  readonly bytes: Uint8Array
}): Generator<SourceRow> {
  const [id = '', part] = snapshot.name.replace(/\.json$/, '').split('-')
  if (part === 'metadata') return
  const table = tables.find((one) => one.id === id)
  if (table === undefined)
    throw new RangeError(`${snapshot.name}: expected a table of StatFin's, got "${id}"`)
  yield* rowsOf(table, readDocument(snapshot.bytes, snapshot.name), snapshot.name)
}
