import type { Assumptions } from '../../definition/assumption.ts'
import type { Outlook } from './client-value.ts'
import { moveCellCount } from './move-cell.ts'
import type { PersonMoves } from './numbers-read.ts'
import { countingPlan, segmentMatrices } from './segment-matrices.ts'
import { type Terms, termsOf } from './terms.ts'
import { workFactors } from './work-factors.ts'

type Matrices = ReturnType<typeof segmentMatrices>

/** How many moves of each kind there were, persons counted as often as their weights say. */
function numbersOf({ cell, moves, person }: PersonMoves, weights: Int32Array | null): Float64Array {
  const numbers = new Float64Array(moveCellCount)
  for (let row = 0; row < cell.length; row++) {
    const weight = weights === null ? 1 : (weights[person[row] ?? 0] ?? 0)
    const place = cell[row] ?? 0
    numbers[place] = (numbers[place] ?? 0) + weight * (moves[row] ?? 0)
  }
  return numbers
}

/** Gives the matrices of the segments by the weights of persons; null weighs everybody once. */
export function matricesBy(
  moves: PersonMoves,
  assumptions: Assumptions,
): (weights: Int32Array | null) => Matrices {
  const plan = countingPlan(termsOf(assumptions).partTimeShare)
  const prior = assumptions.of('transition_prior').value
  return (weights) => segmentMatrices(numbersOf(moves, weights), plan, prior)
}

/** The outlook of every segment by its matrix, up to a horizon. */
export const outlookOf = (matrices: Matrices, horizon: number, terms: Terms): Outlook => ({
  horizon,
  ofSegment: matrices.map((matrix) =>
    workFactors(matrix, horizon, terms.growthOverDiscount, terms.partTimeShare),
  ),
})
