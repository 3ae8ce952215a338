import { type Square, stepForward, transitionMatrix } from '@elinvoima/statistics'
import { LEFT, STATES, WORK } from './states.ts'

export interface EarningsTerms {
  /** EUR of a year in open-market work */
  readonly yearlyEur: number
  readonly months: number
  /** (1 + growth of earnings) / (1 + discount rate) */
  readonly adjustment: number
}

/**
 * EUR of expected discounted earnings of someone in each state: the probability of open-market work 1 … `months`
 * months ahead by moves between the states, times a month's earnings. Those whose state is not told are taken to
 * move as those whose is.
 */
export function humanCapitalByState(moves: Square, terms: EarningsTerms): Float64Array {
  const width = STATES.length
  const known = new Float64Array(width * width)
  for (let from = 0; from < width; from++)
    known.set(moves.cells.subarray(from * moves.states, from * moves.states + LEFT), from * width)
  const between = transitionMatrix({ states: width, cells: known })
  // backwards: the probability of work m months ahead is P times that of m − 1 months
  let ahead: Float64Array = new Float64Array(width)
  ahead[WORK] = 1
  const transposed = transpose(between)
  const value = new Float64Array(width)
  for (let month = 1; month <= terms.months; month++) {
    ahead = stepForward(ahead, transposed)
    const factor = (terms.adjustment ** (month / 12) * terms.yearlyEur) / 12
    for (let state = 0; state < width; state++)
      value[state] = (value[state] ?? 0) + factor * (ahead[state] ?? 0)
  }
  return value
}

function transpose({ states, cells }: Square): Square {
  return {
    states,
    cells: cells.map((_, at) => cells[(at % states) * states + Math.floor(at / states)] ?? 0),
  }
}
