import type { NeighbourSearch } from './neighbour-search.ts'
import { groupFrom, scoreOrder } from './score-order.ts'

/**
 * Neighbour search by |score − score|, such as propensities: sorted once, so that a take costs the logarithm
 * of the controls. Of equally near controls the one on the lowest row comes first. The caliper is inclusive.
 */
export function scoreSearch(scores: Float64Array, controls: Int32Array, caliper: number): NeighbourSearch {
  const order = scoreOrder(scores, controls)
  const { rows, starts } = order
  const groups = order.scores.length
  const heads = starts.slice()
  const nextUp = Int32Array.from({ length: groups + 1 }, (_, group) => group)
  const nextDown = Int32Array.from({ length: groups + 1 }, (_, group) => group)

  const take = (row: number): number => {
    const score = scores[row] as number
    const from = groupFrom(order, score)
    const up = follow(nextUp, from)
    const down = follow(nextDown, from) - 1
    const above = up < groups ? (order.scores[up] as number) - score : Number.POSITIVE_INFINITY
    const below = down >= 0 ? score - (order.scores[down] as number) : Number.POSITIVE_INFINITY
    if (!(Math.min(above, below) <= caliper) || Math.min(above, below) === Number.POSITIVE_INFINITY) return -1
    const upRow = above <= below ? (rows[heads[up] as number] as number) : Number.POSITIVE_INFINITY
    const downRow = below <= above ? (rows[heads[down] as number] as number) : Number.POSITIVE_INFINITY
    const group = upRow < downRow ? up : down
    heads[group] = (heads[group] as number) + 1
    if (heads[group] === starts[group + 1]) {
      nextUp[group] = group + 1
      nextDown[group + 1] = group
    }
    return Math.min(upRow, downRow)
  }

  const nearest = (row: number, count: number): number[] => {
    const score = scores[row] as number
    const from = groupFrom(order, score)
    const found: number[] = []
    const collect = (first: number, step: 1 | -1) => {
      for (let group = first, left = count; group >= 0 && group < groups && left > 0; group += step) {
        if (!(Math.abs((order.scores[group] as number) - score) <= caliper)) return
        const members = rows.subarray(
          starts[group],
          Math.min(starts[group + 1] as number, (starts[group] as number) + left),
        )
        left -= members.length
        found.push(...members)
      }
    }
    collect(from, 1)
    collect(from - 1, -1)
    const distance = (control: number) => Math.abs((scores[control] as number) - score)
    return found.sort((one, other) => distance(one) - distance(other) || one - other).slice(0, count)
  }
  return { take, nearest }
}

function follow(next: Int32Array, from: number): number {
  let at = from
  while (next[at] !== at) {
    const further = next[at] as number
    next[at] = next[further] as number
    at = next[at] as number
  }
  return at
}
