import { describe, expect, it } from 'vitest'
import { effectRange, effectsTold, effectText } from '../../dist/figures/effect-words.js'
import { sideOf } from '../../dist/figures/interval.js'
import { en } from '../../dist/words/en.js'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')
const effect = (name: string, lower: number | null, upper: number | null, verdict?: string) => ({
  name,
  value: lower === null || upper === null ? null : (lower + upper) / 2,
  lower,
  upper,
  verdict: verdict ?? null,
})

describe('effectText', () => {
  it.each([
    [3.14, 'percentage_point', '+3,1 %-yks.'],
    [-5.39, 'percentage_point', '−5,4 %-yks.'],
    [0.01, 'percentage_point', '0,0 %-yks.'],
    [16.1, 'day', '+16,1 päivää'],
    [-3638.3, 'EUR', '−3 638 €'],
  ])('writes %f of the unit %s as %s', (value, unit, text) => {
    expect(plain(effectText(value, unit))).toBe(text)
  })

  it('writes an effect that is not told as a dash', () => {
    expect(effectText(null, 'day')).toBe('–')
  })

  it('writes in English with its own decimals and unit', () => {
    expect(plain(effectText(3.14, 'percentage_point', { language: 'en', words: en }))).toBe('+3.1 pp')
  })
})

describe('effectRange', () => {
  it('has the sign of both ends and the unit once', () => {
    expect(plain(effectRange(-0.8, 8.7, 'percentage_point'))).toBe('−0,8 … +8,7 %-yks.')
    expect(plain(effectRange(-1268, -662, 'EUR'))).toBe('−1 268 … −662 €')
  })
})

describe('sideOf', () => {
  it('tells on which side of zero the whole interval is', () => {
    expect(sideOf(effect('', 1, 2))).toBe('above')
    expect(sideOf(effect('', -2, -1))).toBe('below')
    expect(sideOf(effect('', -1, 2))).toBe('both')
    expect(sideOf(effect('', 0, 2))).toBe('both')
    expect(sideOf(effect('', null, null))).toBeNull()
  })
})

describe('effectsTold', () => {
  it('has a sentence for each verdict that is given, in the same order whatever the rows', () => {
    const told = effectsTold([
      effect('Valmennukset', -9, -2, 'unknown'),
      effect('Työllistäminen', 1, 9, 'beneficial'),
      effect('Kokeilut', -5, 6, 'unknown'),
    ])
    expect(told).toEqual([
      'Hyötyä todennäköisesti: Työllistäminen.',
      'Ei vielä tiedetä: Valmennukset, Kokeilut.',
    ])
  })

  it('tells the side of zero where nothing is judged, and leaves out what is not told', () => {
    const told = effectsTold([effect('A', 2, 3), effect('B', -2, 3), effect('C', null, null)])
    expect(told).toEqual(['Väli on nollan yläpuolella: A.', 'Väli ulottuu nollan molemmin puolin: B.'])
  })
})
