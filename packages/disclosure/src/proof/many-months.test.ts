import { describe, expect, it } from 'vitest'
import { protect, recover, recommendedRule as rule } from '../index.ts'
import { crossTable, nestedAxis, plainAxis } from './drawn-table.ts'
import { publish } from './publish.ts'

/** Counts of two areas' municipalities by five categories over months, swinging a little, always the same. */
function months(length: number) {
  const shares = [0.5, 0.25, 0.15, 0.07, 0.03]
  const axes = [nestedAxis('area', [11, 13]), plainAxis('category', 5), plainAxis('month', length)]
  const counts = Array.from({ length: 24 }, (_, place) =>
    place % 11 === 0 ? 800 : 15 + ((place * 53) % 250),
  )
    .flatMap((size) => shares.map((share) => size * share))
    .flatMap((size, at) =>
      Array.from({ length }, (_, month) => Math.round(size * (0.8 + ((at * 7 + month * 11) % 9) / 20))),
    )
  return crossTable(counts, axes)
}

describe('a quarter of two areas whose months add up', () => {
  const table = months(3)
  const reasons = protect({ ...table, rule })

  it('gives nothing away', () => {
    expect(recover(publish(table, reasons), table.sums, rule)).toEqual([])
  })

  it('shares partners: a lone cell of a three-way table takes seven, these take half as many', () => {
    const count = (reason: string | null) => [...reasons.values()].filter((own) => own === reason).length
    expect(count('small_cell')).toBeGreaterThan(50)
    expect(count('secondary')).toBeLessThanOrEqual(3.5 * count('small_cell'))
  })
})
