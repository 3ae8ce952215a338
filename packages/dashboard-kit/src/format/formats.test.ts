import { describe, expect, it } from 'vitest'
import { hiddenText } from '../../dist/figures/hidden-reasons.js'
import { formatFigure, formatRange, formatTick } from '../../dist/formats.js'
import { pivot } from '../../dist/tables/pivot.js'
import { en } from '../../dist/words/en.js'

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

  it.each([
    [1234.5, 'percent', '1,234.5 %'],
    [26_000_000, 'meur', '26.0 m €'],
    [-0.071, 'eur_exact', '−0.07 €'],
    [new Date('2026-11-24'), 'date', '24 Nov 2026'],
    [new Date('2026-06-01'), 'in_month', 'in June 2026'],
  ])('writes %s as %s in English: %s', (value, format, text) => {
    expect(plain(formatFigure(value, format, 'en'))).toBe(text)
  })
})

describe('formatRange', () => {
  it('tells the unit once, and keeps the sign of an end below zero apart from the dash', () => {
    expect(plain(formatRange(4.2, 4.9, 'percent'))).toBe('4,2–4,9 %')
    expect(plain(formatRange(-2, 10, 'percent'))).toBe('−2,0 … 10,0 %')
    expect(plain(formatRange(1.2e6, 2.4e6, 'meur', 'en'))).toBe('1.2–2.4 m €')
  })
})

describe('formatTick', () => {
  it('writes large euros in millions and no needless decimals', () => {
    expect(
      [formatTick(1_500_000, 'eur'), formatTick(200, 'eur'), formatTick(10, 'percent')].map(plain),
    ).toEqual(['1,5 milj. €', '200 €', '10 %'])
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

  it('says so in English as well', () => {
    expect(hiddenText('small_cell', en)).toBe('under 5, not shown')
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
