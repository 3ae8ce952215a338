import { readFileSync } from 'node:fs'
import { canonicalDialect, type Dialect, type TableContract } from '@elinvoima/contracts'
import { type Connection, describeFile, type TextFile, type Translation } from '@elinvoima/warehouse'
import { type AreaMapping, mappingFor } from '../feed/mapping.ts'
import type { LedgerSnapshot } from '../ledger/snapshot.ts'
import type { Book, FeedDefinition, PublicSourceDefinition, SourceDefinition } from '../source/definition.ts'
import type { LoadingRoom } from './loading-room.ts'
import { dialectOf, noTranslation, translationOf } from './translation.ts'
import { writtenRows } from './written-rows.ts'

export interface TableText {
  readonly contract: TableContract
  readonly file: TextFile
  readonly translation: Translation
  readonly dialect: Dialect
  /** where the rows stand in a book of several tables */
  readonly part?: { readonly fileName: string; readonly rowNumbers: readonly number[] }
}

const contractNamed = (source: { name: string; tables: readonly TableContract[] }, table: string | null) => {
  const contract = source.tables.find((one) => one.name === table)
  if (!contract) throw new Error(`${source.name}: no contract for table ${table}`)
  return contract
}

/** A file of an area's export as it lies, read by the area's mapping. */
async function tableOfFeed(
  connection: Connection,
  feed: FeedDefinition,
  snapshot: { readonly path: string; readonly fileName: string; readonly table: string | null },
  mappings: readonly AreaMapping[],
): Promise<TableText> {
  const { mapping } = mappingFor(mappings, feed.name, snapshot.fileName)
  const file = await describeFile(connection, snapshot.path, {
    ...(mapping.delimiter ? { delimiter: mapping.delimiter } : {}),
    ...(mapping.encoding ? { encoding: mapping.encoding } : {}),
  })
  return {
    contract: contractNamed(feed, snapshot.table),
    file,
    translation: translationOf(mapping),
    dialect: dialectOf(file, mapping),
  }
}

/** A book taken apart: one NDJSON file of text rows per sheet in `workFolder`. */
async function tablesOfBook(
  feed: FeedDefinition,
  book: Book,
  snapshot: { readonly path: string; readonly fileName: string },
  workFolder: string,
): Promise<TableText[]> {
  const sheets = await book.expand(readFileSync(snapshot.path))
  return sheets.map(({ name, table, columns, rows, rowNumbers }) => {
    const file = writtenRows(
      workFolder,
      table,
      rows.map((row) => JSON.stringify(row)),
      columns,
    )
    const part = { fileName: `${snapshot.fileName}, sheet ${name}`, rowNumbers }
    const contract = contractNamed(feed, table)
    return { contract, file, translation: noTranslation, dialect: canonicalDialect, part }
  })
}

/** A public answer, parsed into one NDJSON file of text rows per table in `workFolder`. */
function tablesOfAnswer(
  source: PublicSourceDefinition,
  snapshot: { readonly path: string; readonly fileName: string },
  workFolder: string,
): TableText[] {
  const lines = new Map<string, string[]>()
  const answer = { name: snapshot.fileName, bytes: readFileSync(snapshot.path) }
  for (const { table, row } of source.parse(answer)) {
    const known = lines.get(table)
    if (known) known.push(JSON.stringify(row))
    else lines.set(table, [JSON.stringify(row)])
  }
  return [...lines].map(([table, rows]) => {
    const contract = contractNamed(source, table)
    const file = writtenRows(workFolder, table, rows, Object.keys(contract.schema.shape))
    return { contract, file, translation: noTranslation, dialect: canonicalDialect }
  })
}

/** The tables of a received snapshot, each as a file of text that can be loaded. Throws what its reader throws. */
export async function tablesOfSnapshot(
  room: LoadingRoom,
  source: SourceDefinition,
  snapshot: LedgerSnapshot,
  workFolder: string,
): Promise<TableText[]> {
  const { file_name: fileName, content_hash: contentHash, table_name: table } = snapshot
  const path = room.store.pathOf({ source: source.name, contentHash, fileName })
  if (source.kind === 'public') return tablesOfAnswer(source, { path, fileName }, workFolder)
  if (table === null && source.book) return tablesOfBook(source, source.book, { path, fileName }, workFolder)
  return [await tableOfFeed(room.connection, source, { path, fileName, table }, room.mappings)]
}
