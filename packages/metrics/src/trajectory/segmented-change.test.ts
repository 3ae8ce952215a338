import { expect, it } from 'vitest'
import r from '../../fixtures/trajectory/values.json' with { type: 'json' }
import { segmentedChange } from './segmented-change.ts'

it('gives the jump and the turn of R’s lm, with the errors of sandwich::NeweyWest', () => {
  const found = segmentedChange(r.difference, r.pre, 0.9)
  for (const [at, expected] of [r.level, r.slope].entries()) {
    const change = found[at]
    const bounds = [change?.value, change?.interval.lower, change?.interval.upper]
    for (const [place, value] of expected.entries()) expect(bounds[place]).toBeCloseTo(value, 10)
  }
})

it('finds nothing where the difference goes on as it went', () => {
  const straight = Array.from({ length: 36 }, (_, month) => 3 + 0.1 * month)
  for (const { value } of segmentedChange(straight, 24, 0.9)) expect(value).toBeCloseTo(0, 9)
})
