import { isPersonalIdentityCode } from '@elinvoima/disclosure'
import { type Connection, identifier, literal, query } from '@elinvoima/warehouse'

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
  const found = await textsLikeIdentities(connection, texts)
  const identities = found.filter(({ text }) => isPersonalIdentityCode(text))
  return [...new Set([...faults, ...identities.map(({ place }) => `${place}: an identity`)])]
}

/** Texts of the columns that have the form of an identity, each with where it is. */
async function textsLikeIdentities(connection: Connection, columns: readonly Column[]) {
  if (columns.length === 0) return []
  const each = columns.map(
    ({ table_name, column_name }) =>
      `select ${literal(`${table_name}.${column_name}`)} as place, ${identifier(column_name)} as text
       from ${identifier(table_name)}`,
  )
  return query<{ place: string; text: string }>(
    connection,
    `select distinct place, unnest(regexp_extract_all(text, $pattern)) as text
     from (${each.join(' union all ')}) where regexp_matches(text, $pattern)`,
    { pattern: identityPattern },
  )
}
