/** Schemas of the warehouse: a page sees the release, which is beside it. */
const WAREHOUSE = ['raw', 'staging', 'metrics', 'reference', 'ledger']

/** Tables of the warehouse that have a row a person, or a row of one. */
export const PERSON_LEVEL = ['benefit_payment', 'service_period', 'status_period']

const tableOf = (message: string) => /Table with name "?([\w.]+)"? does not exist/i.exec(message)?.[1]
const schemaOf = (sql: string) =>
  WAREHOUSE.find((schema) => new RegExp(`\\b(from|join)\\s+"?${schema}"?\\.`, 'i').test(sql))
const personLevelIn = (sql: string) =>
  PERSON_LEVEL.find((table) => new RegExp(`\\b(from|join)\\s+("?\\w+"?\\.)?"?${table}"?\\b`, 'i').test(sql))

/**
 * Why a query of a page is refused, in words for who wrote it: DuckDB's own, or what a page may read.
 *
 * @param sql as it would be run
 * @param message DuckDB's, of one or more lines
 */
export function refusalWords(sql: string, message: string): string {
  const [first = message, ...more] = message.split('\n')
  const guess = more.find((line) => line.startsWith('Did you mean'))
  if (/Permission Error/.test(message))
    return 'a page reads page tables only: no files, no addresses, no other database'
  const persons = personLevelIn(sql)
  if (persons !== undefined && tableOf(message) !== undefined) {
    return `"${persons}" has a row a person: person-level data never leave the warehouse; see the catalogue for what a release has`
  }
  const schema = schemaOf(sql)
  if (schema !== undefined) {
    return `"${schema}" is of the warehouse, which pages do not see; read release.<table>, see the catalogue`
  }
  return guess === undefined ? first : `${first} ${guess}`
}
