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
  const faults = columns
    .filter(({ column_name, data_type }) => data_type === 'UUID' || /person_id|henkilo/i.test(column_name))
    .map(({ table_name, column_name }) => `${table_name}.${column_name}: a column of persons`)
  const texts = columns.filter(({ data_type }) => data_type === 'VARCHAR')
  for (const table of new Set(texts.map(({ table_name }) => table_name))) {
    const names = texts.filter(({ table_name }) => table_name === table).map(({ column_name }) => column_name)
    if (!(await holdsIdentity(connection, table, names))) continue
    for (const name of names) {
      if (await holdsIdentity(connection, table, [name])) faults.push(`${table}.${name}: an identity`)
    }
  }
  return faults
}

/** Whether a text in any of the columns has an identity in it. */
async function holdsIdentity(
  connection: Connection,
  table: string,
  columns: readonly string[],
): Promise<boolean> {
  const found = await query<{ text: string }>(
    connection,
    `select distinct unnest(regexp_extract_all(concat_ws('\n', ${columns.map(identifier).join(', ')}), $pattern)) as text
     from ${identifier(table)}`,
    { pattern: identityPattern },
  )
  return found.some(({ text }) => isPersonalIdentityCode(text))
}
