import { describe, expect, it } from 'vitest'
import { recommendedRule as rule } from '../rule.ts'
import type { PublishedCell } from './published-cell.ts'
import { recover } from './recover.ts'

const shown = (id: string, value: number): PublishedCell => ({ id, value })
const hidden = (id: string, reason = 'small_cell'): PublishedCell => ({ id, value: null, reason })

describe('recover', () => {
  it('subtracts its way to a lone hidden cell', () => {
    const cells = [shown('all', 43), hidden('a'), shown('b', 40)]
    expect(recover(cells, [{ total: 'all', parts: ['a', 'b'] }], rule)).toEqual([
      { id: 'a', lower: 3, upper: 3, how: 'elimination' },
    ])
  })

  it('combines sums none of which has a lone hidden cell', () => {
    const cells = [
      shown('ab', 23),
      shown('bc', 43),
      shown('ac', 26),
      hidden('a'),
      ...['b', 'c'].map((id) => hidden(id, 'secondary')),
    ]
    const sums = ['ab', 'bc', 'ac'].map((total) => ({ total, parts: [...total] }))
    expect(recover(cells, sums, rule)).toEqual([{ id: 'a', lower: 3, upper: 3, how: 'elimination' }])
  })

  it('sees that two hidden cells are both as large as they can be', () => {
    const cells = [shown('all', 48), hidden('a'), hidden('b'), shown('c', 40)]
    expect(recover(cells, [{ total: 'all', parts: ['a', 'b', 'c'] }], rule)).toEqual([
      { id: 'a', lower: 4, upper: 4, how: 'range' },
      { id: 'b', lower: 4, upper: 4, how: 'range' },
    ])
  })

  it('uses that a zero would have been shown in a large row', () => {
    const cells = [shown('all', 46), hidden('a'), hidden('b', 'secondary'), shown('c', 40)]
    expect(recover(cells, [{ total: 'all', parts: ['a', 'b', 'c'] }], rule)).toEqual([
      { id: 'a', lower: 1, upper: 1, how: 'range' },
    ])
  })

  it('finds nothing where the partner gives way', () => {
    const cells = [shown('all', 63), hidden('a'), hidden('b', 'secondary'), shown('c', 40)]
    expect(recover(cells, [{ total: 'all', parts: ['a', 'b', 'c'] }], rule)).toEqual([])
  })

  it('finds euros by subtraction to the cent', () => {
    const cells: PublishedCell[] = [
      { id: 'all', value: 100.3, kind: 'amount' },
      { id: 'a', value: null, reason: 'small_cell', kind: 'amount' },
      { id: 'b', value: 100.1, kind: 'amount' },
    ]
    expect(recover(cells, [{ total: 'all', parts: ['a', 'b'] }], rule)).toEqual([
      { id: 'a', lower: 0.2, upper: 0.2, how: 'elimination' },
    ])
  })

  it('refuses a publication no table fits', () => {
    const cells = [shown('all', 30), hidden('a'), shown('b', 40)]
    expect(() => recover(cells, [{ total: 'all', parts: ['a', 'b'] }], rule)).toThrow('published cell a')
  })
})
