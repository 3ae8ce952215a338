import { describe, expect, it } from 'vitest'
import { chartOptions } from '../../dist/chart-options.js'
import { gapWords, trendWords, wholeWords } from '../../dist/chart-words.js'
import { bySeries, longestSeries, undrawnWithin, withSkippedMonths } from '../../dist/series-months.js'

const plain = (texts: string[]) => texts.map((text) => text.replace(/\u00a0/g, ' '))
const row = (month: string, value: number | null, more: object = {}) => ({
  month: new Date(month),
  value,
  suppressed_reason: null,
  ...more,
})

describe('withSkippedMonths', () => {
  it('puts an empty month in place of each that a series skips, and none before or after it', () => {
    const rows = [
      row('2025-11-01', 1, { area: 'Raahe' }),
      row('2025-12-01', 5, { area: 'Oulu' }),
      row('2026-02-01', 2, { area: 'Raahe' }),
    ]
    const filled = withSkippedMonths(rows, 'area')
    expect(
      filled.filter(({ absent }) => absent).map(({ month, area, value }) => [month, area, value]),
    ).toEqual([
      [new Date('2025-12-01'), 'Raahe', null],
      [new Date('2026-01-01'), 'Raahe', null],
    ])
    expect(filled).toHaveLength(5)
  })

  it('counts the months that break a line, not those before or after it', () => {
    const hidden = row('2025-12-01', null, { suppressed_reason: 'small_cell' })
    const rows = [
      row('2025-01-01', null),
      row('2025-11-01', 1),
      hidden,
      row('2026-02-01', 2),
      row('2026-03-01', null),
    ]
    expect(undrawnWithin(bySeries(withSkippedMonths(rows, undefined), undefined))).toBe(2)
  })

  it('leaves a chart without rows as it is', () => {
    expect(withSkippedMonths([], undefined)).toEqual([])
    expect(longestSeries([], undefined)).toBe(0)
  })
})

describe('gapWords', () => {
  it('tells the months that are missing, hidden, withheld by the source and beyond reckoning', () => {
    const rows = withSkippedMonths(
      [
        row('2023-10-01', 1),
        row('2024-01-01', null, { suppressed_reason: 'small_cell' }),
        row('2024-02-01', null, { suppressed_reason: 'secondary' }),
        row('2024-03-01', null, { suppressed_reason: 'hidden_by_source' }),
        row('2024-04-01', null),
      ],
      undefined,
    )
    expect(gapWords(rows)).toEqual([
      '2 kuukautta puuttuu aineistosta (marraskuu 2023 – joulukuu 2023).',
      '2 kuukautta piilotettu pienten lukujen vuoksi.',
      '1 kuukausi ilman lukua, koska tilaston tuottaja ei julkaise sitä.',
      '1 kuukausi ilman lukua, koska sitä ei voi laskea.',
    ])
  })
})

describe('trendWords', () => {
  it('tells the newest shown value of each series against the year before', () => {
    const rows = [
      row('2025-06-01', 8.5, { area: 'Raahe' }),
      row('2026-05-01', 15, { area: 'Oulu' }),
      row('2026-06-01', 9.5, { area: 'Raahe' }),
      row('2026-06-01', null, { area: 'Oulu', suppressed_reason: 'small_cell' }),
    ]
    expect(plain(trendWords(rows, { series: 'area', format: 'percent' }))).toEqual([
      'Raahe: 9,5 % kesäkuussa 2026, 1,0 prosenttiyksikköä enemmän kuin vuotta aiemmin.',
      'Oulu: 15,0 % toukokuussa 2026.',
    ])
  })

  it.each([
    [100, 'count', '90 kesäkuussa 2026, 10 vähemmän kuin vuotta aiemmin.'],
    [90, 'eur', '90 € kesäkuussa 2026, saman verran kuin vuotta aiemmin.'],
  ])('tells a change from %s as %s', (before, format, told) => {
    const rows = [row('2025-06-01', before), row('2026-06-01', 90)]
    expect(plain(trendWords(rows, { format }))).toEqual([told])
  })
})

describe('wholeWords', () => {
  it('adds up the parts of the newest month', () => {
    const rows = [row('2026-05-01', 7), row('2026-06-01', 1000), row('2026-06-01', 500)]
    expect(plain(wholeWords(rows, 'eur'))).toEqual(['Yhteensä 1 500 € kesäkuussa 2026.'])
  })
})

describe('chartOptions', () => {
  it('gives a point to a month that stands alone, and none to one on a line', () => {
    const rows = withSkippedMonths(
      [row('2026-01-01', 1), row('2026-02-01', 2), row('2026-06-01', 3)],
      undefined,
    )
    const [line] = chartOptions(bySeries(rows, undefined), 'line').series
    const sizes = rows.map(({ month, value }) => line?.symbolSize([month, value]))
    expect(sizes).toEqual([0, 0, 0, 0, 0, 8])
  })
})
