import { describe, expect, it } from 'vitest'
import { protect, recommendedRule as rule } from '../index.ts'
import { crossTable, nestedAxis, plainAxis } from './drawn-table.ts'

/** Persons of two areas' municipalities, a town and its smaller neighbours, by five categories. */
function typicalMonth() {
  const sizes = [750, 120, 60, 210, 90, 45, 160, 70, 30, 110, 55]
  const shares = [0.48, 0.26, 0.15, 0.08, 0.03]
  const counts = sizes.flatMap((size) => shares.map((share) => Math.round(size * share)))
  return crossTable([...counts, ...counts], [nestedAxis('area', [11, 11]), plainAxis('category', 5)])
}

describe('protect keeps a table useful', () => {
  const table = typicalMonth()
  const reasons = protect({ ...table, rule })
  const hidden = table.cells.filter(({ id }) => reasons.get(id) !== null)

  it('hides no more cells to protect the small ones than there are small ones', () => {
    const small = hidden.filter(({ id }) => reasons.get(id) === 'small_cell')
    expect(small.length).toBe(22)
    expect(hidden.length).toBeLessThanOrEqual(2 * small.length)
    expect(hidden.length / table.cells.length).toBeLessThan(0.3)
  })

  it('leaves every total of an area and of a municipality to be seen', () => {
    expect(hidden.filter(({ id }) => id.includes('*'))).toEqual([])
  })

  it('answers the same twice', () => {
    expect(protect({ ...table, rule })).toEqual(reasons)
  })
})
