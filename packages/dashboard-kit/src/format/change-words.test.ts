import { describe, expect, it } from 'vitest'
import { changeSentence } from '../../dist/figures/change-words.js'
import { headlineStart } from '../../dist/figures/headline-start.js'
import { changeFrom } from '../../dist/figures/told-change.js'
import { en } from '../../dist/words/en.js'
import { fi } from '../../dist/words/fi.js'

const wordsOf = { fi, en }

const row = (
  figure: string,
  unit: string,
  value: number | null,
  month_ago: number | null,
  more: object = {},
) => ({
  ...{ figure, unit, value, month_ago, month: '2026-06-01', lower: null, upper: null },
  ...{ suppressed_reason: null, month_ago_reason: null },
  ...more,
})
const said = (moved: ReturnType<typeof row>, language: 'fi' | 'en' = 'fi') =>
  changeSentence(moved, { language, words: wordsOf[language] }).replace(/\s/g, ' ')

describe('what changed since last month', () => {
  it('tells how many more or fewer there are, in both languages', () => {
    const fewer = row('unemployed', 'person', 3028, 3056)
    expect(said(fewer)).toBe('Työttömiä oli 28 vähemmän kuin toukokuussa: nyt 3 028.')
    expect(said(fewer, 'en')).toBe('The number of unemployed was 28 lower than in May: now 3,028.')
  })

  it('tells a share in percentage points, as far apart as the shown numbers are', () => {
    expect(said(row('activation_rate', 'percent', 9.53, 9.64))).toBe(
      'Aktivointiaste oli 0,1 prosenttiyksikköä pienempi kuin toukokuussa: nyt 9,5 %.',
    )
  })

  it('tells no change that the rounding hides', () => {
    expect(said(row('activation_rate', 'percent', 9.54, 9.46))).toBe(
      'Aktivointiaste oli sama kuin toukokuussa: 9,5 %.',
    )
  })

  it('tells no change that the interval cannot tell', () => {
    const interval = { lower: 41.6, upper: 45.6 }
    expect(said(row('unemployment_exit', 'percent', 43.6, 43.8, interval))).toContain('muutosta ei voi sanoa')
    expect(said(row('unemployment_exit', 'percent', 43.6, 47, interval))).toContain(
      '3,4 prosenttiyksikköä pienempi',
    )
  })

  it('says why nothing can be compared where either month is hidden', () => {
    const before = row('long_term_unemployed', 'person', 7, null, { month_ago_reason: 'small_cell' })
    expect(said(before)).toBe(
      'Pitkäaikaistyöttömien määrä oli 7. Lukuun toukokuussa ei voi verrata: alle 5, ei näytetä.',
    )
    const now = row('long_term_unemployed', 'person', null, 7, { suppressed_reason: 'small_cell' })
    expect(said(now, 'en')).toBe('The number of long-term unemployed in June 2026: under 5, not shown.')
  })

  it('names the year of a month that is of another year', () => {
    expect(said(row('unemployed', 'person', 10, 12, { month: '2026-01-01' }))).toContain(
      'kuin joulukuussa 2025',
    )
  })
})

it('has no change to tell of a figure that is not there', () => {
  expect(changeFrom({ value: null }, 3, 'count')).toBeNull()
  expect(changeFrom({ value: 3 }, null, 'count')).toBeNull()
})

it('says growth or a fall only where the whole interval is on one side of zero', () => {
  expect(headlineStart({ value: 0.57, lower: 0.42, upper: 0.74 })).toBe('grew')
  expect(headlineStart({ value: -0.1, lower: -0.2, upper: -0.01 })).toBe('shrank')
  expect(headlineStart({ value: 0.1, lower: -0.2, upper: 0.3 })).toBe('either')
  expect(headlineStart({ value: null, lower: null, upper: null })).toBeNull()
})
