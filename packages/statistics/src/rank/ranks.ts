import type { Numbers } from '../describe/numbers.ts'
import { risingOrder } from '../describe/rising-order.ts'

/** Rank of every value from 1, equal values sharing the mean of their ranks (R's rank). */
export function ranks(values: Numbers): Float64Array {
  const order = risingOrder(values)
  const found = new Float64Array(values.length)
  for (let from = 0; from < order.length; ) {
    const value = values[order[from] ?? 0]
    let to = from + 1
    while (to < order.length && values[order[to] ?? 0] === value) to++
    for (let place = from; place < to; place++) found[order[place] ?? 0] = (from + to + 1) / 2
    from = to
  }
  return found
}
