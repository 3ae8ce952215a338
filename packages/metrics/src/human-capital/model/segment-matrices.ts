import { type Square, shrinkTransitions, transitionMatrix } from '@elinvoima/statistics'
import {
  type Contribution,
  contributionsOf,
  groupCount,
  groupOfSegment,
  moveCellCount,
  parentOf,
} from './move-cell.ts'
import { segmentCount } from './segment.ts'
import { stateCount } from './state.ts'

const size = stateCount * stateCount

/** Where each kind of move is counted, for a share of hours in part-time work. */
export function countingPlan(partTimeShare: number): readonly (readonly Contribution[])[] {
  return Array.from({ length: moveCellCount }, (_, cell) => contributionsOf(cell, partTimeShare))
}

/**
 * The monthly transition matrix of every segment: P̂ = (n·P_raw + κ·P_parent) / (n + κ) by origin state, from all
 * over elapsed time, elapsed time and age to the segment. `moves` are the numbers of moves of each kind.
 */
export function segmentMatrices(
  moves: Float64Array,
  plan: readonly (readonly Contribution[])[],
  prior: number,
): Square[] {
  const counts = Array.from(
    { length: groupCount },
    (): Square => ({ states: stateCount, cells: new Float64Array(size) }),
  )
  moves.forEach((number, cell) => {
    if (number === 0) return
    for (const { group, from, to, share } of plan[cell] ?? []) {
      const { cells } = counts[group] as Square
      const place = from * stateCount + to
      cells[place] = (cells[place] ?? 0) + number * share
    }
  })
  const matrices: Square[] = []
  counts.forEach((own, group) => {
    const parent = matrices[parentOf(group)]
    matrices.push(parent === undefined ? transitionMatrix(own) : shrinkTransitions(own, parent, prior))
  })
  return Array.from({ length: segmentCount }, (_, segment) => matrices[groupOfSegment(segment)] as Square)
}
