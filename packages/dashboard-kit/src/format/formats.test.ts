import { describe, expect, it } from 'vitest'
import { chartFormat, formatFigure } from '../../dist/formats.js'
import { hiddenText } from '../../dist/hidden-reasons.js'
import { pivot } from '../../dist/pivot.js'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')

describe('formatFigure', () => {
  it.each([
    [3028, 'count', '3 028'],
    [10.79885877, 'percent', '10,8 %'],
    [1234.5, 'percent', '1 234,5 %'],
    [1289322.4, 'eur', '1 289 322 €'],
    [26_000_000, 'meur', '26,0 milj. €'],
    [-5, 'count', '−5'],
    [12.5, 'number', '12,5'],
    [new Date('2026-11-24'), 'date', '24.11.2026'],
    [new Date('2026-06-01'), 'month', 'kesäkuu 2026'],
    [new Date('2026-11-23T23:30:00Z'), 'instant', '24.11.2026'],
    ['alle 5', 'count', 'alle 5'],
    [null, 'count', '–'],
  ])('writes %s as %s: %s', (value, format, text) => {
    expect(plain(formatFigure(value, format))).toBe(text)
  })

  it('names a format it does not know', () => {
    expect(() => formatFigure(1, 'dollar')).toThrow('format "dollar": expected one of')
  })

  it('has a code for the axis of a chart for each unit', () => {
    expect(chartFormat('percent')).toBe('#,##0.0" %"')
    expect(chartFormat('count')).toBe('#,##0')
  })
})

describe('hiddenText', () => {
  it.each([
    ['small_cell', 'alle 5, ei näytetä'],
    ['no_interval', 'väliä ei voi laskea, ei näytetä'],
    [null, 'ei tietoa'],
    ['something new', 'ei näytetä'],
  ])('says of %s: %s', (reason, text) => {
    expect(hiddenText(reason)).toBe(text)
  })
})

describe('pivot', () => {
  it('makes a column a series, newest month first, and keeps why a cell is hidden', () => {
    const rows = [
      { month: new Date('2026-05-01'), area: 'Raahe', value: 1, suppressed_reason: null },
      { month: new Date('2026-06-01'), area: 'Raahe', value: null, suppressed_reason: 'small_cell' },
      { month: new Date('2026-06-01'), area: 'Oulu', value: 3, suppressed_reason: null },
    ]
    const table = pivot(rows, { x: 'month', series: 'area', format: 'count', title: 'Työttömät' })
    expect(table.columns.map(({ title }) => title)).toEqual(['Raahe', 'Oulu'])
    expect(table.rows).toEqual([
      { month: new Date('2026-06-01'), value_0: null, hidden_0: 'small_cell', value_1: 3, hidden_1: null },
      { month: new Date('2026-05-01'), value_0: 1, hidden_0: null },
    ])
  })
})
