import { type FeedName, type Row, withCells } from '../feed/feeds.ts'
import { type Counts, countUp } from './planter.ts'

const LATE_EVERY = 400
const CORRECTED_EVERY = 300

/** What goes into the first extract of a person, and what only into the later one. */
export interface Extracts {
  readonly first: readonly Row[]
  readonly later: readonly Row[]
}

function correctedStatus(row: Row): Row {
  const isClosed = row[2] !== null
  const education = row[8] === '32' ? '33' : '32'
  return withCells('jobseeker-register', row, {
    koulutusluokka: education,
    ...(isClosed && row[4] === '10' ? { paattymissyy: '03' } : {}),
  })
}

/** One per cent more, all of it in the earnings part's column, so that the parts still add up. */
function correctedPayment(row: Row): Row {
  const [gross, earnings] = [Number(row[6]), Number(row[8])]
  const more = Math.round(gross * 0.01)
  return withCells('benefits', row, {
    brutto_eur: gross + more,
    ansio_osa_eur: earnings + more,
  })
}

const CORRECT: Partial<Record<FeedName, (row: Row) => Row>> = {
  'jobseeker-register': correctedStatus,
  benefits: correctedPayment,
}

/**
 * Splits the rows of a person between two extracts: of every so many persons the last row comes late, and of
 * others the first row comes again with the same key and changed values.
 */
export function laterRows(feed: FeedName, planted: Counts): (rows: readonly Row[]) => Extracts {
  const correct = CORRECT[feed]
  let persons = 0
  return (rows) => {
    const [first, last] = [rows[0], rows.at(-1)]
    if (!first || !last) return { first: rows, later: [] }
    persons++
    if (persons % LATE_EVERY === 7) {
      countUp(planted, feed, 'late')
      return { first: rows.slice(0, -1), later: [last] }
    }
    if (!correct || persons % CORRECTED_EVERY !== 11) return { first: rows, later: [] }
    countUp(planted, feed, 'corrected')
    return { first: rows, later: [correct(first)] }
  }
}
