import { describe, expect, it } from 'vitest'
import { definitionsOf, isFound } from '../../dist/definitions/definition.js'

const metrics = [
  {
    name: 'turnover',
    title_fi: 'Liikevaihto',
    title_en: 'Turnover',
    means_fi: 'Kulut ja etuudet yhteensä.',
    means_en: 'Costs and benefits together.',
    not_this_fi: 'Ei tulos.',
    not_this_en: 'Not a result.',
    how_fi: 'Kulut + etuudet.',
    how_en: 'Costs + benefits.',
    unit: 'EUR',
    sources: 'service_costs, benefits',
    has_interval: false,
    verified: false,
  },
  { name: 'activation_rate', title_fi: 'Aktivointiaste', title_en: 'Activation rate', sources: 'statfin' },
]
const sources = [
  { source: 'service-costs', title_fi: 'Palvelujen kustannukset', title_en: 'Costs of services' },
  { source: 'benefits', title_fi: 'Työttömyysetuudet', title_en: 'Unemployment benefits' },
]

describe('definitionsOf', () => {
  it('says in the language of the page what an indicator is, with the titles of its sources', () => {
    const turnover = definitionsOf(metrics, sources, 'en').find(({ name }) => name === 'turnover')
    expect(turnover).toEqual({
      name: 'turnover',
      title: 'Turnover',
      means: 'Costs and benefits together.',
      isNot: 'Not a result.',
      how: 'Costs + benefits.',
      unit: 'EUR',
      sources: 'Costs of services, Unemployment benefits',
      hasInterval: false,
      verified: false,
    })
  })

  it('puts the indicators in the order of their titles', () => {
    expect(definitionsOf(metrics, sources, 'fi').map(({ title }) => title)).toEqual([
      'Aktivointiaste',
      'Liikevaihto',
    ])
  })

  it('names a source by its code where nothing is told of it', () => {
    expect(definitionsOf(metrics, sources, 'fi')[0]?.sources).toBe('statfin')
  })
})

describe('isFound', () => {
  const turnover = definitionsOf(metrics, sources, 'fi')[1]
  it.each([
    ['liikev', true],
    ['ETUUDET kulut', true],
    ['', true],
    ['  ', true],
    ['palvelu', false],
  ])('of the turnover "%s" is %s', (wanted, found) => {
    expect(turnover && isFound(turnover, wanted, 'fi')).toBe(found)
  })
})
