import type { Square } from '@elinvoima/statistics'
import { EDUCATION, LEFT, UNEMPLOYED, WORK } from './states.ts'

// own names: a name of another module is looked up anew each time under the loader
const states = LEFT + 1
const [jobless, work, study] = [UNEMPLOYED, WORK, EDUCATION]

/**
 * Moves with the hazards from unemployment to open-market work and to education multiplied by `factor`; the other
 * moves of a row, staying included, keep their proportions. Two hazards that would pass 1 together make up 1.
 * A factor of exactly 1 gives back the same matrix. Writes into `into` where it is given.
 */
export function withHazards(moves: Square, factor: number, into?: Square): Square {
  if (factor === 1) return moves
  const raised = into ?? { states, cells: new Float64Array(moves.cells.length) }
  raised.cells.set(moves.cells)
  for (let from = 0; from < jobless; from++) {
    const row = from * states
    const going = (moves.cells[row + work] ?? 0) + (moves.cells[row + study] ?? 0)
    if (going === 0 || going === 1) continue
    const scale = Math.max(0, Math.min(factor, 1 / going))
    const rest = (1 - going * scale) / (1 - going)
    for (let to = 0; to < states; to++) {
      const cell = moves.cells[row + to] ?? 0
      raised.cells[row + to] = cell * (to === work || to === study ? scale : rest)
    }
  }
  return raised
}

/** Those who stay away stay away: someone who comes back is a newcomer. */
export function withLeft(moves: Square): Square {
  const cells = moves.cells.slice()
  cells.fill(0, LEFT * states)
  cells[LEFT * states + LEFT] = 1
  return { states, cells }
}
