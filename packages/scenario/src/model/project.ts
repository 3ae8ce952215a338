import type { Square } from '@elinvoima/statistics'
import { LEFT, STATES } from './states.ts'
import { withHazards } from './transitions.ts'

/** What one future rests on. Months run from 0, the first ahead. */
export interface Future {
  readonly stock: Float64Array
  readonly moves: Square
  /** newcomers of each month by state, month by month */
  readonly arriving: Float64Array
  /** factor of the hazards into work and education in each month */
  readonly hazards: Float64Array
}

export interface Path {
  /** persons by state at the end of each month, month by month */
  readonly stocks: Float64Array
  /** persons who left the register from each state in the month */
  readonly left: Float64Array
}

const width = STATES.length
const states = LEFT + 1

/**
 * Moves the stocks on month by month: those of a month are dealt by its transitions, then the newcomers are added.
 * With `luck`, a number 0–1 for each month and state, persons stay whole: the moves out of a state are a systematic
 * sample that begins at its number, so that means are exact, nobody is lost, and two futures with the same luck
 * differ by what is different in them and no more. Without it persons are divided by the expected shares.
 */
export function project(future: Future, luck: Float64Array | null): Path {
  const months = future.hazards.length
  const stocks = new Float64Array(months * width)
  const left = new Float64Array(months * width)
  const room = { states, cells: new Float64Array(states * states) }
  let before = future.stock
  for (let month = 0; month < months; month++) {
    const { cells } = withHazards(future.moves, future.hazards[month] ?? 1, room)
    const now = stocks.subarray(month * width, (month + 1) * width)
    now.set(future.arriving.subarray(month * width, (month + 1) * width))
    for (let from = 0; from < width; from++) {
      const persons = before[from] ?? 0
      if (persons === 0) continue
      const at = month * width + from
      const start = luck ? (luck[at] ?? 0) : 0
      let share = 0
      let dealt = 0
      for (let to = 0; to < width; to++) {
        share += cells[from * states + to] ?? 0
        const until = luck ? Math.min(persons, Math.floor(persons * share + start)) : persons * share
        now[to] = (now[to] ?? 0) + until - dealt
        dealt = until
      }
      left[at] = persons - dealt
    }
    before = now
  }
  return { stocks, left }
}
