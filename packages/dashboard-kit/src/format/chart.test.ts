import { describe, expect, it } from 'vitest'
import { gapWords, trendWords, wholeWords } from '../../dist/charts/chart-words.js'
import { monthAxis } from '../../dist/charts/month-axis.js'
import { linePath } from '../../dist/charts/paths.js'
import { bySeries, longestSeries, undrawnWithin, withSkippedMonths } from '../../dist/charts/series-months.js'
import { shadesOf } from '../../dist/charts/shades.js'
import { stackedMonths } from '../../dist/charts/stacked-months.js'
import { valueAxis } from '../../dist/charts/value-axis.js'
import { fileNameOf } from '../../dist/tables/file-name.js'

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

describe('monthAxis', () => {
  it('places months by the time between them and names years by their number', () => {
    const { place, ticks } = monthAxis([new Date('2025-10-01'), new Date('2026-02-01')], () => 'nimi')
    expect([place('2025-10-01'), place('2026-01-01'), place('2026-02-01')]).toEqual([0, 0.75, 1])
    expect(ticks.map(({ label }) => label)).toEqual(['nimi', 'nimi', 'nimi', '2026', 'nimi'])
  })

  it('thins its ticks where years are many', () => {
    const { ticks } = monthAxis([new Date('2016-01-01'), new Date('2026-01-01')], () => 'nimi')
    expect(ticks.map(({ label }) => label)).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ])
  })
})

describe('valueAxis', () => {
  it('begins at zero, and below it where a value is', () => {
    expect(valueAxis([3, 9], 'count', 'fi').place(0)).toBe(0)
    expect(valueAxis([-5, 5], 'count', 'fi').place(0)).toBeCloseTo(0.5)
  })

  it('has a height where every value is zero', () => {
    expect(valueAxis([0, 0], 'count', 'fi').place(0)).toBe(0)
  })
})

describe('linePath', () => {
  it('breaks at a point without a value and draws one that stands alone', () => {
    const at = (x: number, y: number | null) => ({ x, y })
    expect(linePath([at(0, 0), at(0.5, 1), at(0.6, null), at(1, 0.5)])).toBe('M0,1000L500,0M1000,500Z')
  })
})

describe('stackedMonths', () => {
  it('lays parts upon one another and those below zero downwards', () => {
    const rows = [
      row('2026-01-01', 2, { part: 'a' }),
      row('2026-01-01', -1, { part: 'b' }),
      row('2026-01-01', 3, { part: 'c' }),
    ]
    expect(stackedMonths(rows, 'part', ['a', 'b', 'c'])[0]?.parts).toEqual([
      { from: 0, to: 2, series: 0 },
      { from: 0, to: -1, series: 1 },
      { from: 2, to: 5, series: 2 },
    ])
  })
})

describe('shadesOf', () => {
  it('shades values in equal steps, the greatest the darkest, and gives unknown ones none', () => {
    const { place, steps } = shadesOf([5, null, 9, 13])
    expect([place(5), place(9), place(13), place(null)]).toEqual([0, 2, 3, 'none'])
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [5, 7],
      [7, 9],
      [9, 11],
      [11, 13],
    ])
  })
})

describe('fileNameOf', () => {
  it('writes a caption as the name of a file', () => {
    expect(fileNameOf('Työttömät, Pyhäjärvi (kesäkuu 2026)')).toBe('tyottomat-pyhajarvi-kesakuu-2026')
  })
})
