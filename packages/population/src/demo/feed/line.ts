import { isoDay } from '../../calendar.ts'
import type { AreaDialect } from './dialect.ts'
import { type Cell, type CellKind, FEED_COLUMNS, type FeedName, type Row } from './feeds.ts'

function dayWriter({ dateFormat }: AreaDialect): (day: number) => string {
  const written = new Map<number, string>()
  return (day) => {
    const known = written.get(day)
    if (known !== undefined) return known
    const iso = isoDay(day)
    const text = dateFormat === '%Y-%m-%d' ? iso : iso.split('-').reverse().join('.')
    written.set(day, text)
    return text
  }
}

function euros(cents: number, decimal: string): string {
  const absolute = Math.abs(cents)
  const rest = absolute % 100
  return `${cents < 0 ? '-' : ''}${(absolute - rest) / 100}${decimal}${rest < 10 ? '0' : ''}${rest}`
}

/** Writes cells by kind as the area does; text with a delimiter, a quote or a line break is quoted. */
export function cellWriter(dialect: AreaDialect): (kind: CellKind, cell: Cell) => string {
  const day = dayWriter(dialect)
  const special = new RegExp(`["\\n${dialect.delimiter}]`)
  return (kind, cell) => {
    if (cell === null) return ''
    if (typeof cell === 'string') return special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
    if (kind === 'date') return day(cell)
    if (kind === 'cents') return euros(cell, dialect.decimal)
    if (kind === 'days') return cell.toFixed(1).replace('.', dialect.decimal)
    if (kind === 'flag') return dialect.flags[cell === 0 ? 0 : 1]
    return String(cell)
  }
}

/** Column names and code translations of one feed in an area's words. */
export function feedWords(feed: FeedName, { feeds }: AreaDialect) {
  const { columns, codes } = feeds[feed]
  const theirs = FEED_COLUMNS[feed].map(([name]) => {
    const code = codes[name]
    return code ? new Map(Object.entries(code).map(([their, canonical]) => [canonical, their])) : null
  })
  return {
    header: FEED_COLUMNS[feed].map(([name]) => columns[name] ?? name),
    translate: (cell: Cell, place: number) =>
      typeof cell === 'string' ? (theirs[place]?.get(cell) ?? cell) : cell,
  }
}

/** The header line and a writer of rows as lines of a delimited file. */
export function lineWriter(feed: FeedName, dialect: AreaDialect) {
  const { header, translate } = feedWords(feed, dialect)
  const kinds = FEED_COLUMNS[feed].map(([, kind]) => kind)
  const write = cellWriter(dialect)
  return {
    header: `${header.join(dialect.delimiter)}\n`,
    line(row: Row): string {
      let text = ''
      for (let place = 0; place < kinds.length; place++) {
        if (place > 0) text += dialect.delimiter
        text += write(kinds[place] ?? 'text', translate(row[place] ?? null, place))
      }
      return `${text}\n`
    },
  }
}
