import { describe, expect, it } from 'vitest'
import { recommendedRule as rule } from '../rule.ts'
import { findDifferencing } from './find-differencing.ts'
import type { PublishedWindow } from './published-window.ts'

const window = (
  id: string,
  from: string,
  to: string,
  municipalities: string[],
  count: number | null,
): PublishedWindow => ({
  id,
  measure: 'started service',
  from,
  to,
  municipalities,
  count,
})
const march = (id: string, municipalities: string[], count: number | null) =>
  window(id, '2026-03-01', '2026-03-31', municipalities, count)

describe('findDifferencing', () => {
  it('refuses a month to date beside a custom window across it', () => {
    const windows = [
      window('to date', '2026-03-01', '2026-03-20', ['625'], 30),
      window('custom', '2026-03-10', '2026-03-25', ['625'], 28),
    ]
    expect(findDifferencing(windows, rule)[0]).toEqual({
      windows: ['to date', 'custom'],
      reason: 'days_overlap',
      persons: null,
    })
  })

  it('refuses a window that exceeds another by a few', () => {
    const windows = [
      window('20 days', '2026-03-01', '2026-03-20', ['625'], 30),
      window('21 days', '2026-03-01', '2026-03-21', ['625'], 33),
    ]
    expect(findDifferencing(windows, rule)[0]).toEqual({
      windows: ['21 days', '20 days'],
      reason: 'small_difference',
      persons: 3,
    })
  })

  it('refuses an area whose municipalities leave out a few', () => {
    const windows = [
      march('area', ['625', '678', '748'], 143),
      march('raahe', ['678'], 100),
      march('siikajoki', ['748'], 40),
    ]
    expect(findDifferencing(windows, rule)).toEqual([
      { windows: ['area'], reason: 'small_remainder', persons: 3 },
    ])
  })

  it('lets windows side by side, and differences large enough, be', () => {
    const windows = [
      march('area', ['678', '748'], 140),
      march('raahe', ['678'], 100),
      window('april', '2026-04-01', '2026-04-30', ['678'], 98),
    ]
    expect(findDifferencing(windows, rule)).toEqual([])
  })

  it('compares no two measures, and nothing that is not shown', () => {
    const windows = [
      march('shown', ['678'], 100),
      { ...march('other', ['678'], 98), measure: 'ended service' },
      march('hidden', ['678'], null),
    ]
    expect(findDifferencing(windows, rule)).toEqual([])
  })
})
