import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalDialect, type Dialect, type TableContract } from '@elinvoima/contracts'
import type { Connection } from '@elinvoima/warehouse'
import { describeFile, type TextFile, type Translation } from '@elinvoima/warehouse'
import { type AreaMapping, mappingFor } from '../feed/mapping.ts'
import type { FeedDefinition, PublicSourceDefinition } from '../source/definition.ts'
import { dialectOf, noTranslation, translationOf } from './translation.ts'

export interface TableText {
  readonly contract: TableContract
  readonly file: TextFile
  readonly translation: Translation
  readonly dialect: Dialect
}

const contractNamed = (source: { name: string; tables: readonly TableContract[] }, table: string | null) => {
  const contract = source.tables.find((one) => one.name === table)
  if (!contract) throw new Error(`${source.name}: no contract for table ${table}`)
  return contract
}

/** A file of an area's export as it lies, read by the area's mapping. */
export async function tableOfFeed(
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

/** A public answer, parsed into one NDJSON file of text rows per table in `workFolder`. */
export async function tablesOfAnswer(
  source: PublicSourceDefinition,
  snapshot: { readonly path: string; readonly fileName: string },
  workFolder: string,
): Promise<TableText[]> {
  const lines = new Map<string, string[]>()
  for (const { table, row } of source.parse({
    name: snapshot.fileName,
    bytes: readFileSync(snapshot.path),
  })) {
    const known = lines.get(table)
    if (known) known.push(JSON.stringify(row))
    else lines.set(table, [JSON.stringify(row)])
  }
  const tables: TableText[] = []
  for (const [table, rows] of lines) {
    const contract = contractNamed(source, table)
    const path = join(workFolder, `${table}.ndjson`)
    const handle = await open(path, 'w')
    await handle.writeFile(rows.join('\n'))
    await handle.close()
    const columns = Object.keys(contract.schema.shape)
    const file: TextFile = { format: 'ndjson', path, columns }
    tables.push({ contract, file, translation: noTranslation, dialect: canonicalDialect })
  }
  return tables
}
