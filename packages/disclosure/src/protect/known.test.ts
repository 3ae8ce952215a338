import { describe, expect, it } from 'vitest'
import { recommendedRule as rule } from '../rule.ts'
import { protect } from './protect.ts'

const sums = [{ total: 'area', parts: ['a', 'b', 'c'] }]

describe('a cell already published', () => {
  it('is no partner: another cell is hidden with the small one', () => {
    const cells = [
      { id: 'area', count: 63 },
      { id: 'a', count: 3 },
      { id: 'b', count: 20, known: true },
      { id: 'c', count: 40 },
    ]
    const reasons = protect({ cells, sums, rule })
    expect([...reasons]).toEqual([
      ['area', null],
      ['a', 'small_cell'],
      ['b', null],
      ['c', 'secondary'],
    ])
  })

  it('is not hidden though it is small, for that would take nothing back', () => {
    const cells = [
      { id: 'area', count: 43 },
      { id: 'a', count: 3, known: true },
      { id: 'b', count: 20 },
      { id: 'c', count: 20 },
    ]
    expect([...protect({ cells, sums, rule }).values()]).toEqual([null, null, null, null])
  })
})
