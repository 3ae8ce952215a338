import { rowOf, type Square } from './square.ts'
import { stepForward } from './step-forward.ts'

/**
 * The matrix multiplied by itself `months` times by squaring: moves over so many months; 0 months gives the
 * identity. Throws RangeError unless months is a whole number ≥ 0.
 */
export function matrixPower(matrix: Square, months: number): Square {
  if (!Number.isInteger(months) || months < 0)
    throw new RangeError(`matrixPower: expected whole months ≥ 0, got ${months}`)
  let power = identity(matrix.states)
  let base = matrix
  for (let left = months; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = product(power, base)
    if (left > 1) base = product(base, base)
  }
  return power
}

function identity(states: number): Square {
  const cells = new Float64Array(states * states)
  for (let state = 0; state < states; state++) cells[state * states + state] = 1
  return { states, cells }
}

function product(left: Square, right: Square): Square {
  const cells = new Float64Array(left.cells.length)
  for (let from = 0; from < left.states; from++)
    cells.set(stepForward(rowOf(left, from), right), from * left.states)
  return { states: left.states, cells }
}
