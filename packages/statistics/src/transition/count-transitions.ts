import type { Numbers } from '../describe/numbers.ts'
import type { Square } from './square.ts'

/**
 * One row a person and month, sorted by person and month: `person` and `month` are running numbers, `state`
 * 0 … states − 1. `weight` of the earlier row counts the move as that many (1 when not given).
 */
export interface StateMonths {
  person: Numbers
  month: Numbers
  state: Numbers
  weight?: Numbers
}

/**
 * Moves from a month to the next one, staying included. A month without a row breaks the sequence: no move is
 * counted over the gap. The sum of row `from` is the person-months at risk in that state.
 * Throws RangeError on an unknown state or rows out of order.
 */
export function countTransitions({ person, month, state, weight }: StateMonths, states: number): Square {
  const cells = new Float64Array(states * states)
  for (let row = 0; row < person.length; row++) {
    const to = state[row] ?? Number.NaN
    if (!(Number.isInteger(to) && to >= 0 && to < states))
      throw new RangeError(`countTransitions row ${row}: expected a state 0–${states - 1}, got ${to}`)
    if (row === 0 || person[row] !== person[row - 1]) continue
    const passed = (month[row] ?? Number.NaN) - (month[row - 1] ?? Number.NaN)
    if (!(passed > 0))
      throw new RangeError(`countTransitions row ${row}: expected a later month than the row before`)
    if (passed !== 1) continue
    const cell = (state[row - 1] ?? 0) * states + to
    cells[cell] = (cells[cell] ?? 0) + (weight?.[row - 1] ?? 1)
  }
  return { states, cells }
}
