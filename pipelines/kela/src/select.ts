import { total } from './data-set.ts'

export interface Selection {
  readonly resource: string
  readonly columns: readonly string[]
  readonly held: readonly string[]
  readonly year: number
  readonly limit: number
  readonly offset: number
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const identifier = /^[a-z_][a-z0-9_]{0,62}$/

/**
 * SQL for CKAN's datastore: months of one year, a page of them. The service takes no parameters, so nothing but
 * a resource's id, plain identifiers and whole numbers is let in; throws RangeError on anything else.
 */
export function selectMonths({ resource, columns, held, year, limit, offset }: Selection): string {
  const where = [`"aikatyyppi" = 'Kuukausi'`, `"vuosi" = '${whole(year)}'`].concat(
    held.map((dimension) => `${quoted(dimension)} = '${total}'`),
  )
  const from = matching(uuid, resource, 'a resource id')
  return (
    `SELECT ${columns.map(quoted).join(', ')} FROM "${from}" WHERE ${where.join(' AND ')} ` +
    `ORDER BY "_id" LIMIT ${whole(limit)} OFFSET ${whole(offset)}`
  )
}

function quoted(name: string): string {
  return `"${matching(identifier, name, 'a column name')}"`
}

function whole(number: number): number {
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new RangeError(`datastore query: expected a whole number, got ${number}`)
}

function matching(pattern: RegExp, text: string, expected: string): string {
  if (pattern.test(text)) return text
  throw new RangeError(`datastore query: expected ${expected}, got "${text}"`)
}
