import fc from 'fast-check'
import { expect, it } from 'vitest'
import r from '../../fixtures/rank/values.json' with { type: 'json' }
import { correlation } from './correlation.ts'
import { partialSpearman } from './partial-spearman.ts'
import { ranks } from './ranks.ts'
import { spearman } from './spearman.ts'
import { spearmanInterval } from './spearman-interval.ts'

it('ranks as R does, ties sharing their mean', () => {
  expect([...ranks(r.x)]).toEqual(r.ranks)
})

it('has the correlations of R', () => {
  expect(correlation(r.x, r.y)).toBeCloseTo(r.pearson, 10)
  expect(spearman(r.x, r.y)).toBeCloseTo(r.spearman, 10)
})

it('correlates what a fit on the controls’ ranks leaves', () => {
  expect(partialSpearman(r.x, r.y, r.controls)).toBeCloseTo(r.partial, 10)
  expect(partialSpearman(r.x, r.y, [])).toBeCloseTo(r.spearman, 10)
})

it('has an interval of about ±0.29 for 45 areas, wider with controls', () => {
  const found = spearmanInterval(0.2, 45, 0.95)
  expect(found.lower).toBeCloseTo(r.interval45[0] ?? 0, 10)
  expect(found.upper).toBeCloseTo(r.interval45[1] ?? 0, 10)
  expect(spearmanInterval(0.2, 45, 0.95, 2).lower).toBeCloseTo(r.interval45of2[0] ?? 0, 10)
})

it('knows nothing of three pairs and is sure of a ρ of 1', () => {
  expect(spearmanInterval(0.5, 3, 0.9)).toEqual({ lower: -1, upper: 1 })
  expect(spearmanInterval(1, 20, 0.9)).toEqual({ lower: 1, upper: 1 })
})

it('does not change with a rising transformation or with the order of pairs', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
    minLength: 3,
  })
  fc.assert(
    fc.property(pairs, (list) => {
      const rho = spearman(
        list.map(([x]) => x),
        list.map(([, y]) => y),
      )
      const turned = [...list].reverse()
      const again = spearman(
        turned.map(([x]) => Math.exp(x)),
        turned.map(([, y]) => y ** 3),
      )
      if (Number.isNaN(rho)) expect(again).toBeNaN()
      else expect(again).toBeCloseTo(rho, 10)
    }),
  )
})

it('is unknown of a constant and refuses unequal lengths', () => {
  expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN()
  expect(() => spearman([1, 2], [1])).toThrow('correlation: expected 2 values in both, got 1')
})
