import { type Connection, identifier, query } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'

export interface Condition {
  readonly sql: string
  readonly value: string
}

/** Code of an employment area named by its code or slug. */
async function areaCode(connection: Connection, name: string): Promise<string> {
  const [area] = await query<{ code: string }>(
    connection,
    'select code from employment_area where code = $name or slug = $name',
    { name },
  )
  if (!area)
    throw new UsageError(`no employment area "${name}" in the release; see metrics query employment_area`)
  return area.code
}

const geography = (level: string, code: string): Condition[] => [
  { sql: '"geography_level"', value: level },
  { sql: '"geography_code"', value: code },
]

/**
 * `area=raahe`, `municipality=678`, `month=2026-06` or `column=value` as conditions on a table with these columns.
 * Values are compared as text and never enter the SQL. Throws UsageError naming what is there.
 */
export async function conditionsOf(
  connection: Connection,
  columns: readonly string[],
  words: readonly string[],
): Promise<Condition[]> {
  const conditions: Condition[] = []
  for (const word of words) {
    const at = word.indexOf('=')
    const [name, value] = [word.slice(0, at), word.slice(at + 1)]
    if (at < 1) throw new UsageError(`--where ${word}: expected column=value`)
    const places = columns.includes('geography_code')
    if (name === 'month' && !/^\d{4}-\d{2}(-01)?$/.test(value))
      throw new UsageError(`--where ${word}: expected a month such as 2026-06`)
    if (columns.includes(name)) {
      const sql = name === 'month' ? `strftime("month", '%Y-%m')` : `cast(${identifier(name)} as varchar)`
      conditions.push({ sql, value: name === 'month' ? value.slice(0, 7) : value })
    } else if (name === 'area' && places) {
      conditions.push(...geography('employment_area', await areaCode(connection, value)))
    } else if (name === 'municipality' && places) conditions.push(...geography('municipality', value))
    else throw new UsageError(`--where ${word}: no column "${name}"; there are ${columns.join(', ')}`)
  }
  return conditions
}
