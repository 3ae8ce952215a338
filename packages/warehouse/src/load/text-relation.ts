import { identifier, literal } from '../duckdb/identifier.ts'
import type { TextFile, Translation } from './text-file.ts'

const csvRelation = (file: Extract<TextFile, { format: 'csv' }>): string => {
  const columns = file.columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')
  return `read_csv(${literal(file.path)}, columns = {${columns}}, delim = ${literal(file.csv.delimiter)},
    quote = '"', escape = '"', header = true, auto_detect = false, encoding = ${literal(file.csv.encoding)},
    store_rejects = true, rejects_table = 'load_broken', rejects_scan = 'load_scan')`
}

const jsonRelation = (file: TextFile): string =>
  `read_csv(${literal(file.path)}, columns = {'line': 'VARCHAR'}, delim = '\u001f', quote = '', escape = '',
    header = false, auto_detect = false)`

const column = (file: TextFile, theirs: string): string => {
  if (file.format === 'csv') return identifier(theirs)
  if (file.format === 'parquet') return `nullif(cast(${identifier(theirs)} as varchar), '')`
  return `case when json_valid(line) then nullif(line ->> ${literal(`$."${theirs}"`)}, '') end`
}

const coded = (expression: string, codes: ReadonlyMap<string, string> | undefined): string => {
  if (!codes || codes.size === 0) return expression
  const cases = [...codes].map(([theirs, ours]) => `when ${literal(theirs)} then ${literal(ours)}`)
  return `case ${expression} ${cases.join(' ')} else ${expression} end`
}

/**
 * A select of the wanted columns as text, under the contract's names.
 * A column that the file lacks is null in every row. Empty text is null.
 */
export function textRelation(file: TextFile, wanted: readonly string[], translation: Translation): string {
  const present = new Set(file.columns)
  const columns = wanted.map((name) => {
    const theirs = translation.columns.get(name) ?? name
    if (!present.has(theirs)) return `cast(null as varchar) as ${identifier(name)}`
    return `${coded(column(file, theirs), translation.codes.get(name))} as ${identifier(name)}`
  })
  if (file.format === 'parquet')
    return `select ${columns.join(', ')} from read_parquet(${literal(file.path)})`
  if (file.format === 'csv') return `select ${columns.join(', ')} from ${csvRelation(file)}`
  const unreadable = `case when not json_valid(line) then line end as "_unreadable"`
  return `select ${[...columns, unreadable].join(', ')} from ${jsonRelation(file)}`
}
