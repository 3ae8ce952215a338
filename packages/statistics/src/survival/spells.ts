import type { Numbers } from '../describe/numbers.ts'

/**
 * One row a spell: how long it was followed, in any unit of time, and what ended it.
 * `cause` is 0 where following stopped first (censored), 1, 2 … a way of ending. `entry` is the time from
 * which the spell was under observation (left truncation; 0 when not given). `weight` counts a row as that
 * many equal spells (1 when not given), such as the draws of a bootstrap.
 */
export interface Spells {
  time: Numbers
  cause: Numbers
  entry?: Numbers
  weight?: Numbers
}
