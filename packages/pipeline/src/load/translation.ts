import type { Dialect } from '@elinvoima/contracts'
import type { TextFile, Translation } from '@elinvoima/warehouse'
import type { FeedMapping } from '../feed/mapping.ts'

export const noTranslation: Translation = { columns: new Map(), codes: new Map() }

/** A mapping's names and codes, as the loader takes them. */
export const translationOf = (mapping: FeedMapping): Translation => ({
  columns: new Map(Object.entries(mapping.columns)),
  codes: new Map(
    Object.entries(mapping.codes).map(([column, codes]) => [column, new Map(Object.entries(codes))]),
  ),
})

/** Only CSV text follows the mapping's writing of numbers and days; NDJSON and Parquet have their own. */
export const dialectOf = (file: TextFile, mapping: FeedMapping): Dialect =>
  file.format === 'csv'
    ? { decimal: mapping.decimal, dateFormat: mapping.dateFormat }
    : { decimal: '.', dateFormat: '%Y-%m-%d' }
