import { type AreaDialect, plainWritten } from './dialect.ts'
import { FEED_COLUMNS, type FeedName, type Row } from './feeds.ts'
import { cellWriter, feedWords } from './line.ts'

/** A writer of rows as NDJSON records of text, in an area's words; empty cells are left out. */
export function recordWriter(feed: FeedName, dialect: AreaDialect): (row: Row) => string {
  const { header, translate } = feedWords(feed, dialect)
  const write = cellWriter({ ...plainWritten(dialect), delimiter: ';' })
  return (row) => {
    const cells = FEED_COLUMNS[feed].flatMap(([name, kind], place) => {
      const cell = translate(row[place] ?? null, place)
      const text = typeof cell === 'string' ? cell : write(kind, cell)
      return text === '' ? [] : [[header[place] ?? name, text] as const]
    })
    return `${JSON.stringify(Object.fromEntries(cells))}\n`
  }
}
