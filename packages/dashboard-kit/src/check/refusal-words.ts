/** Schemas of the warehouse: a page sees the release, which is beside it. */
const WAREHOUSE = ['raw', 'staging', 'metrics', 'reference', 'ledger']

/** Tables of the warehouse that have a row a person, or a row of one: as the feeds call them, and as staging does. */
export const PERSON_LEVEL = [
  'benefit_payment',
  'benefits',
  'jobseeker_register',
  'service_period',
  'services',
  'status_period',
]

const CATALOGUE = 'see the catalogue for what a release has'

const tableOf = (message: string) => /Table with name "?([\w.]+)"? does not exist/i.exec(message)?.[1]
const schemaOf = (sql: string) =>
  WAREHOUSE.find((schema) => new RegExp(`"?\\b${schema}\\b"?\\.`, 'i').test(sql))
const personLevelIn = (sql: string) =>
  PERSON_LEVEL.find((table) => new RegExp(`(from|join|,)\\s*("?\\w+"?\\.)?"?${table}\\b`, 'i').test(sql))

/** DuckDB's guess at what was meant, where it is a page table: `release.unemployed`. */
function guessOf(lines: readonly string[]): string | undefined {
  const guess = lines.find((line) => line.startsWith('Did you mean'))
  if (guess === undefined || /pg_|information_schema|duckdb_|sqlite_/.test(guess)) return undefined
  return guess.replace(/\w+__\w+\.(?:main\.)?(?=\w)/, 'release.')
}

/**
 * Why a query of a page is refused, in words for who wrote it: DuckDB's own, or what a page may read.
 *
 * @param sql as it would be run
 * @param message DuckDB's, of one or more lines
 */
export function refusalWords(sql: string, message: string): string {
  const [first = message, ...more] = message.split('\n')
  if (/Permission Error/.test(message))
    return 'a page reads page tables only: no files, no addresses, no other database'
  const persons = personLevelIn(sql)
  if (persons !== undefined && tableOf(message) !== undefined) {
    return `"${persons}" has a row a person: person-level data never leave the warehouse; ${CATALOGUE}`
  }
  const schema = schemaOf(sql)
  if (schema !== undefined && tableOf(message) !== undefined) {
    return `"${schema}" is of the warehouse, which pages do not see; read release.<table>, ${CATALOGUE}`
  }
  const guess = guessOf(more)
  if (guess !== undefined) return `${first} ${guess}`
  return tableOf(message) === undefined ? first : `${first.replace(/!$/, '')}; ${CATALOGUE}`
}
