import { PublishedContradiction } from '../errors.ts'
import type { Equation, UnknownBlock } from './unknowns.ts'

/** What each unknown of a block is known to lie between. */
export interface Limits {
  lower: Float64Array
  upper: Float64Array
}

const rounds = 60

/**
 * Narrows the limits in place, by every equation in turn, to whole numbers, until nothing moves; at most 60
 * rounds, since large amounts can creep.
 * @throws PublishedContradiction when nothing fits
 */
export function narrow(block: UnknownBlock, limits: Limits, equations: readonly Equation[]): void {
  let moved = true
  for (let round = 0; moved && round < rounds; round++) {
    moved = false
    for (const equation of equations) moved = narrowBy(block, limits, equation) || moved
  }
}

function narrowBy(block: UnknownBlock, { lower, upper }: Limits, { terms, right }: Equation): boolean {
  const entries = [...terms].map(([at, coefficient]) => {
    const ends = [coefficient * (lower[at] ?? 0), coefficient * (upper[at] ?? 0)] as const
    return { at, coefficient, least: Math.min(...ends), most: Math.max(...ends) }
  })
  const least = sumExcept(entries.map((entry) => entry.least))
  const most = sumExcept(entries.map((entry) => entry.most))
  let moved = false
  for (const { at, coefficient, least: own, most: ownMost } of entries) {
    const ends = [(right - most(ownMost)) / coefficient, (right - least(own)) / coefficient] as const
    const low = Math.ceil(Math.min(...ends) - 1e-9)
    const high = Math.floor(Math.max(...ends) + 1e-9)
    if (low > (lower[at] ?? 0)) {
      lower[at] = low
      moved = true
    }
    if (high < (upper[at] ?? 0)) {
      upper[at] = high
      moved = true
    }
    if ((lower[at] ?? 0) > (upper[at] ?? 0))
      throw new PublishedContradiction(block.cells[at]?.id ?? '', lower[at] ?? 0, upper[at] ?? 0)
  }
  return moved
}

/** The sum of all but one value, where some may be infinite. */
function sumExcept(values: readonly number[]): (value: number) => number {
  let finite = 0
  let infinite = 0
  let sign = 0
  for (const value of values) {
    if (Number.isFinite(value)) finite += value
    else {
      infinite++
      sign = value
    }
  }
  return (value) => {
    if (Number.isFinite(value)) return infinite > 0 ? sign : finite - value
    return infinite > 1 ? sign : finite
  }
}
