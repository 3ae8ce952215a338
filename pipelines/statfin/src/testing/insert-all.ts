import type { CompiledContract } from '@elinvoima/contracts'
import { type Connection, query, rawTable } from '@elinvoima/warehouse'

/** Puts text rows of an NDJSON file into a raw table through its contract; fails when any row breaks it. */
export async function insertAll(connection: Connection, contract: CompiledContract, file: string) {
  const { columns, rowFaults, table } = contract
  const types = columns.map(({ name }) => `'${name}': 'varchar'`).join(', ')
  const source = `read_json('${file}', format = 'newline_delimited', columns = {${types}})`
  const faults = [...columns.flatMap((column) => column.faults), ...rowFaults]
  const broken = await query(
    connection,
    `select * from ${source} where ${faults.map(({ when }) => when).join(' or ')}`,
  )
  if (broken.length > 0) throw new Error(`${table}: ${JSON.stringify(broken[0])}`)
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const values = columns.map(({ value, name }) => `${value} as "${name}"`).join(', ')
  await connection.run(`insert into ${rawTable(table)} (${names}) select ${values} from ${source}`)
}
