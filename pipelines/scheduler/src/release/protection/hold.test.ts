import { describe, expect, it } from 'vitest'
import { countsOf, drawnCounts } from './drawn-figures.ts'
import { type Figure, figureId } from './figure.ts'
import { hold, ofAmounts, ofPersons } from './hold.ts'

const published = (figures: readonly Figure[]) => new Map(figures.map((one) => [figureId(one), one]))
const before = published(drawnCounts({ '678': 100, '748': 40, '626': 20 }))

describe('a published count', () => {
  it('is held when it is corrected by one person, and its area with it', () => {
    const now = drawnCounts({ '678': 101, '748': 40, '626': 20 })
    expect(countsOf(hold(now, before, ofPersons))).toEqual({ '32': 160, '678': 100, '748': 40, '626': 20 })
  })

  it('lets another be corrected by many, and the area by as many', () => {
    const now = drawnCounts({ '678': 101, '748': 47, '626': 20 })
    expect(countsOf(hold(now, before, ofPersons))).toEqual({ '32': 167, '678': 100, '748': 47, '626': 20 })
  })

  it('is held with the whole area where large corrections leave a small one between them', () => {
    const now = drawnCounts({ '678': 107, '748': 34, '626': 20 })
    expect(countsOf(hold(now, before, ofPersons))).toEqual({ '32': 160, '678': 100, '748': 40, '626': 20 })
  })

  it('is held in every indicator of the place and month, for they add up', () => {
    const longTerm = { metric: 'long_term_unemployed' }
    const both = [...drawnCounts({ '678': 100 }), ...drawnCounts({ '678': 50 }, longTerm)]
    const now = [...drawnCounts({ '678': 101 }), ...drawnCounts({ '678': 60 }, longTerm)]
    const held = hold(now, published(both), ofPersons)
    expect(held.map(({ numerator }) => numerator)).toEqual([100, 100, 50, 50])
  })

  it('is what it is in a month that nobody has seen', () => {
    const now = drawnCounts({ '678': 3 }, { month: '2026-07-01' })
    expect(hold(now, before, ofPersons)).toEqual(now)
  })
})

it('holds euros that one person’s correction would move', () => {
  const euros = { metric: 'benefits_paid' }
  const was = published(drawnCounts({ '678': 90_000, '748': 30_000 }, euros))
  const now = drawnCounts({ '678': 90_372.1, '748': 36_000.5 }, euros)
  expect(countsOf(hold(now, was, ofAmounts))).toEqual({ '32': 126_000.5, '678': 90_000, '748': 36_000.5 })
})
