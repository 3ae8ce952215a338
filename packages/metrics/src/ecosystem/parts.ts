import { definePart } from '../definition/part.ts'
import { memberMonth } from '../geography/parts.ts'

/** The months that the ecosystem book speaks of, for its area. */
export const bookMonth = definePart('book_month', new URL('book-month.sql', import.meta.url), [memberMonth])

/** What each scorer has said last of each criterion. */
export const latestScore = definePart('latest_score', new URL('latest-score.sql', import.meta.url), [
  bookMonth,
])

/** The cells of drivers and actors for which somebody answers, and whether a resource of the year is given. */
export const ownedCell = definePart('owned_cell', new URL('owned-cell.sql', import.meta.url), [bookMonth])
