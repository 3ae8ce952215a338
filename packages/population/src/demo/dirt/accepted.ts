import { firstDay } from '../../calendar.ts'
import type { Span } from '../../model/life.ts'
import { type FeedName, type Row, withCells } from '../feed/feeds.ts'
import { type Counts, countUp } from './planter.ts'

const FEED: FeedName = 'jobseeker-register'
const CODE = 3
const ONE_DIGIT_EVERY = 97
const OVERLAP_EVERY = 250
const OVERLAP_DAYS = 10

/** Writes every so many employment codes with one digit, as older extracts do ("2" for "02"). */
export function oneDigitCodes(planted: Counts): (row: Row) => Row {
  let rows = 0
  return (row) => {
    const code = row[CODE]
    if (++rows % ONE_DIGIT_EVERY !== 0 || typeof code !== 'string') return row
    countUp(planted, FEED, 'one_digit_code')
    return withCells(FEED, row, { tyollisyyskoodi: code.replace(/^0/, '') })
  }
}

/**
 * Lets a closed spell of every so many persons run into the next one. The spells have long ended before the last
 * month, so that its stock stays as it is.
 */
export function overlaps(span: Span, planted: Counts): (rows: readonly Row[]) => readonly Row[] {
  const before = firstDay(span.last - 1)
  let persons = 0
  return (rows) => {
    if (++persons < OVERLAP_EVERY) return rows
    const place = rows.findIndex((row, number) => {
      const end = row[2]
      return typeof end === 'number' && end < before - OVERLAP_DAYS && rows[number + 1]?.[1] === end + 1
    })
    const row = rows[place]
    if (!row) return rows
    persons = 0
    countUp(planted, FEED, 'overlap')
    return rows.with(place, withCells(FEED, row, { loppupvm: Number(row[2]) + OVERLAP_DAYS }))
  }
}
