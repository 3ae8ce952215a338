import { expect, it } from 'vitest'
import { groundSentence } from '../../dist/figures/ground-sentence.js'

const ground = (text_fi: string, unit: string, figures: object = {}) =>
  groundSentence({
    ...{ text_fi, unit, value: null, lower: null, upper: null, other: null, text: null },
    ...figures,
  }).replaceAll('\u00a0', ' ')

it('writes figures in the unit of the ground, the unit of an interval once', () => {
  const figures = { value: 4.527, lower: 4.22, upper: 4.88, other: 35 }
  expect(ground('jos {value} ({lower}–{upper}); {other}', 'percent', figures)).toBe(
    'jos 4,5 % (4,2–4,9 %); 35,0 %',
  )
  expect(
    ground('{value} ({lower}–{upper})', 'percentage_point', { value: 3.34, lower: 1.18, upper: 5.34 }),
  ).toBe('3,3 prosenttiyksikköä (1,2–5,3 prosenttiyksikköä)')
})

it('writes large euros in millions, and both ends of an interval alike', () => {
  const figures = { value: 16_467_695, lower: 12_253_244, upper: 21_386_821 }
  expect(ground('{value} ({lower}–{upper})', 'EUR', figures)).toBe('16,5 milj. € (12,3–21,4 milj. €)')
  expect(ground('{lower} tai {upper}', 'EUR', { lower: -472_549, upper: 289_590 })).toBe(
    '−472 549 € tai 289 590 €',
  )
})

it('keeps the sign of an end below zero apart from the dash', () => {
  expect(ground('({lower}–{upper})', 'percent', { lower: -2, upper: 10 })).toBe('(−2,0 … 10,0 %)')
})

it('writes words as they are, and dates as Finns do', () => {
  expect(ground('kypsyys {value} sadasta: {text}', 'points_of_100', { value: 55, text: 'siirtymä' })).toBe(
    'kypsyys 55 sadasta: siirtymä',
  )
  expect(ground('mahdollinen {text}', 'date', { text: '2028-01-01' })).toBe('mahdollinen 1.1.2028')
})

it('has a dash for a figure that is not there', () => {
  expect(ground('{value} ({lower}–{upper})', 'EUR')).toBe('– (–)')
})
