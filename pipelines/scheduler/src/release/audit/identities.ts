import { isPersonalIdentityCode } from '@elinvoima/disclosure'
import { type Connection, identifier, query } from '@elinvoima/warehouse'

interface Column extends Record<string, unknown> {
  readonly table_name: string
  readonly column_name: string
  readonly data_type: string
}

const identityPattern = '[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]'

/** Columns at person level, and texts that look like an identity, a line each. */
export async function findIdentities(connection: Connection): Promise<string[]> {
  const columns = await query<Column>(
    connection,
    `select table_name, column_name, data_type from information_schema.columns
     where table_schema = 'main' order by table_name, ordinal_position`,
  )
  const faults: string[] = []
  for (const { table_name, column_name, data_type } of columns) {
    const where = `${table_name}.${column_name}`
    if (data_type === 'UUID' || /person_id|henkilo/i.test(column_name))
      faults.push(`${where}: a column of persons`)
    if (data_type !== 'VARCHAR') continue
    const found = await query<{ text: string }>(
      connection,
      `select distinct unnest(regexp_extract_all(${identifier(column_name)}, $pattern)) as text
       from ${identifier(table_name)}`,
      { pattern: identityPattern },
    )
    if (found.some(({ text }) => isPersonalIdentityCode(text))) faults.push(`${where}: an identity`)
  }
  return faults
}
