import { expect, it } from 'vitest'
import r from '../../fixtures/trajectory/values.json' with { type: 'json' }
import { seasonallyAdjusted } from './seasonally-adjusted.ts'

it('takes the season off as R does with filter and median', () => {
  const found = seasonallyAdjusted(r.series, r.known)
  for (const [month, adjusted] of r.adjusted.entries()) expect(found[month]).toBeCloseTo(adjusted, 10)
})

it('does not let what comes after the known months touch them', () => {
  const changed = r.series.map((value, month) => (month < r.known ? value : value + 100))
  const found = seasonallyAdjusted(changed, r.known)
  for (const [month, adjusted] of r.adjusted.entries())
    expect(found[month]).toBeCloseTo(month < r.known ? adjusted : adjusted + 100, 9)
})

it('refuses to know a season from less than two years', () => {
  expect(() => seasonallyAdjusted(r.series, 23)).toThrow('expected 24 or more, got 23')
})
