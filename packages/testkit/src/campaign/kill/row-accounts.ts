import { join } from 'node:path'
import { type Connection, count, openWarehouse, query, rawTable, rejectsTable } from '@elinvoima/warehouse'

interface TableAccount extends Record<string, unknown> {
  readonly table_name: string
  readonly kept: number
  readonly rejected: number
}

const unbalanced = `
  select 'snapshot ' || snapshot_id || ': ' || rows_in || ' in, ' || rows_loaded || ' loaded, '
    || rows_rejected || ' rejected' as line
  from ledger.snapshot where status = 'loaded' and rows_in is distinct from rows_loaded + rows_rejected
  union all
  select 'snapshot ' || snapshot_id || ' is ' || status from ledger.snapshot where status <> 'loaded'`

const accounts = `
  select table_name, cast(sum(rows_loaded - rows_superseded) as double) as kept,
    cast(sum(rows_rejected) as double) as rejected
  from ledger.load group by table_name order by table_name`

async function rawFaults(connection: Connection): Promise<string[]> {
  const faults: string[] = []
  for (const { table_name: table, kept, rejected } of await query<TableAccount>(connection, accounts)) {
    const rows = await count(connection, `select count(*) from ${rawTable(table)}`)
    const rejects = await count(connection, `select count(*) from ${rejectsTable(table)}`)
    if (rows !== kept) faults.push(`raw.${table}: the ledger says ${kept} rows, there are ${rows}`)
    if (rejects !== rejected) faults.push(`raw.${table}: ${rejected} rejected, ${rejects} kept`)
  }
  return faults
}

/** Where rows in are not rows loaded + rejected, or the raw tables are not what the ledger says, a line each. */
export async function rowFaults(data: string): Promise<string[]> {
  const warehouse = await openWarehouse({ path: join(data, 'warehouse.duckdb'), readOnly: true })
  try {
    const { connection } = warehouse
    const lines = await query<{ line: string }>(connection, unbalanced)
    if ((await count(connection, 'select count(*) from ledger.load')) === 0)
      return ['the ledger has no loads']
    return [...lines.map(({ line }) => line), ...(await rawFaults(connection))]
  } finally {
    warehouse.close()
  }
}
