import { existsSync } from 'node:fs'
import { type Connection, identifier, openWarehouse, query, type Row } from '@elinvoima/warehouse'
import type { Context } from '../run/context.ts'

/** Names of the tables that have a quarantine. */
export async function rejectTables(connection: Connection): Promise<string[]> {
  const rows = await query<{ table_name: string }>(
    connection,
    `select table_name from information_schema.tables
     where table_schema = 'raw' and ends_with(table_name, '__rejects') order by table_name`,
  )
  return rows.map(({ table_name }) => table_name.replace(/__rejects$/, ''))
}

const read = async <T>(context: Context, work: (connection: Connection) => Promise<T[]>): Promise<T[]> => {
  if (!existsSync(context.settings.warehouse)) return []
  const warehouse = await openWarehouse({ path: context.settings.warehouse, readOnly: true })
  try {
    return await work(warehouse.connection)
  } finally {
    warehouse.close()
  }
}

/** The quarantine in numbers: snapshot, file, table, column, rule and how many rows. */
export const listRejects = (context: Context): Promise<Row[]> =>
  read(context, async (connection) => {
    const all: Row[] = []
    for (const table of await rejectTables(connection)) {
      const rows = await query(
        connection,
        `select snapshot_id, file_name, $table as table_name, column_name, rule, cast(count(*) as bigint) as rows
         from raw.${identifier(`${table}__rejects`)}
         group by snapshot_id, file_name, column_name, rule order by snapshot_id, rows desc`,
        { table },
      )
      all.push(...rows)
    }
    return all
  })

/** Rows of the quarantine as they came, identities masked: file, line, column, rule, what was expected, text. */
export const showRejects = (
  context: Context,
  which: { readonly snapshot: number | null; readonly table: string | null; readonly limit: number },
): Promise<Row[]> =>
  read(context, async (connection) => {
    const all: Row[] = []
    for (const table of await rejectTables(connection)) {
      if (which.table !== null && which.table !== table) continue
      const rows = await query(
        connection,
        `select snapshot_id, file_name, line, column_name, rule, message, text
         from raw.${identifier(`${table}__rejects`)}
         where $snapshot is null or snapshot_id = $snapshot
         order by snapshot_id, line limit $limit`,
        { snapshot: which.snapshot, limit: which.limit - all.length },
      )
      all.push(...rows)
      if (all.length >= which.limit) break
    }
    return all
  })
