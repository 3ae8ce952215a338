import { expect, it } from 'vitest'
import { jobs, persons } from './content.ts'
import { matchContents } from './match-contents.ts'

const population = persons('vaerak-vaesto', 'Väestö 31.12.')
const unemployed = persons('TYOTTOMATLOPUSSA', 'Työttömät työnhakijat laskentapäivänä (lkm.)')
const vacancies = jobs('AVPAIKATLOPUSSA', 'Avoimet työpaikat kuukauden laskentapäivänä (lkm.)')

it('matches by code, by code without its prefix, and by label', () => {
  const offered = [
    { code: 'uusi1', text: 'Avoimet työpaikat kuukauden  laskentapäivänä (kpl)' },
    { code: 'vaesto', text: 'Asukkaita' },
    { code: 'TYOTTOMATLOPUSSA', text: 'Jotain' },
  ]
  const matched = matchContents([population, unemployed, vacancies], offered)
  expect([population, unemployed, vacancies].map((content) => matched.get(content))).toEqual([
    'vaesto',
    'TYOTTOMATLOPUSSA',
    'uusi1',
  ])
})

it('leaves out what is not offered', () => {
  expect(matchContents([population], [{ code: 'ika', text: 'Keski-ikä' }]).size).toBe(0)
})
