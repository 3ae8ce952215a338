import { expect, it } from 'vitest'
import { monthsOf } from '../compute/months.ts'
import { comparisonWindow } from './comparison-window.ts'
import { tooShort } from './why-not-compared.ts'

const asked = {
  decision: '2026-12-01',
  unbrokenFrom: '2025-01-01',
  latest: '2026-10-01',
  leastBefore: 24,
  leastAfter: 12,
}

it('counts what is missing of 24 months before and 12 after, and says from when on it is possible', () => {
  const window = comparisonWindow(new Set(monthsOf({ from: '2018-01-01', to: '2026-10-01' })), asked)
  expect(window).toMatchObject({ missing: 14, missingOfPast: 0, possibleFrom: '2028-01-01' })
  expect(tooShort(window, asked)).toEqual({
    reason: 'too_short',
    fi: 'Vertailua ei voi vielä laskea. Tarvitaan 24 kuukautta ennen päätöstä (12/2026) ja 12 sen jälkeen; niistä puuttuu 14. Vertailu on mahdollinen aikaisintaan 1.1.2028, kun kuukauden 12/2027 tilasto on julkaistu.',
    en: 'The comparison cannot be computed yet. It takes 24 months before the decision (12/2026) and 12 after it; 14 of them are missing. The comparison is possible on 1.1.2028 at the earliest, once the statistics of 12/2027 are out.',
  })
})

it('says which of the missing months are past', () => {
  const window = comparisonWindow(new Set(['2026-06-01']), { ...asked, latest: '2026-06-01' })
  expect(window).toMatchObject({ missing: 35, missingOfPast: 17 })
  expect(tooShort(window, asked).fi).toContain(
    'Puuttuvista 17 on jo kulunut, mutta niiden lukuja ei ole haettu tai ne on salattu.',
  )
})

it('begins where the series last broke, and reaches over the break only as far as 24 months ask', () => {
  const told = new Set(monthsOf({ from: '2018-01-01', to: '2028-06-01' }))
  const later = comparisonWindow(told, { ...asked, latest: '2028-06-01' })
  expect(later).toMatchObject({ missing: 0, missingOfPast: 0 })
  expect([later.before[0], later.before.length, later.after.length]).toEqual(['2025-01-01', 24, 18])
  const earlier = comparisonWindow(told, { ...asked, decision: '2026-06-01', latest: '2028-06-01' })
  expect([earlier.before[0], earlier.before.length]).toEqual(['2024-07-01', 24])
})
