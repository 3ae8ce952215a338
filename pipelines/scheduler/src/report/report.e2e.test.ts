import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSite } from '../testing/report/hand-written-site.ts'
import { readPdf } from '../testing/report/read-pdf.ts'
import type { Language } from './languages.ts'
import { makeReport } from './make-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
const site = join(folder, 'site')
afterAll(() => rmSync(folder, { recursive: true }))

async function report(language: Language, of = site) {
  const steps: string[] = []
  const progress = (step: string) => steps.push(step)
  const { pdf } = await makeReport({ site: of, language, environment: process.env, progress })
  return { ...(await readPdf(pdf)), steps }
}

const expected = {
  fi: {
    cover: ['Kokousaineisto', 'Raahe', '25.11.2026', '10.7.2026', 'Luvut ovat keksittyjä.'],
    contents:
      /Sisällys.*Yhteenveto\s*3.*Kunnat\s*4.*Raahe\s*5.*Siikajoki\s*6.*Kapea vai laaja\s*7.*Menetelmät\s*9/,
    footer: 'Julkaistu 25.11.2026 · tilanne 10.7.2026 · esimerkkiaineisto',
    menu: ['Yhteenveto', 'Kunnat', 'Kapea vai laaja', 'Menetelmät'],
  },
  en: {
    cover: ['Meeting pack', 'Raahe', '25 Nov 2026', '10 Jul 2026', 'The figures are invented.'],
    contents:
      /Contents.*Overview\s*3.*Municipalities\s*4.*Raahe\s*5.*Siikajoki\s*6.*Narrow or broad\s*7.*Methods\s*9/,
    footer: 'Published 25 Nov 2026 · as of 10 Jul 2026 · demo data',
    menu: ['Overview', 'Municipalities', 'Narrow or broad', 'Methods'],
  },
}

beforeAll(() => writeSite(site, ['fi', 'en']))

describe.each(['fi', 'en'] as const)('the meeting pack in %s', (language) => {
  let pack: Awaited<ReturnType<typeof report>>
  beforeAll(async () => {
    pack = await report(language)
  })
  const words = expected[language]

  it('is A4 throughout: cover, contents, the pages of the menu with methods last', () => {
    expect(pack.pages).toHaveLength(9)
    for (const { size } of pack.pages) {
      expect(size[0]).toBeCloseTo(595, -1)
      expect(size[1]).toBeCloseTo(842, -1)
    }
    const [first, kunnat, raahe, siikajoki, choice, rest, methods] = pack.pages
      .slice(2)
      .map(({ text }) => text)
    expect(first).toContain(`first ${language}`)
    expect(kunnat).toContain(`kunnat/ ${language}`)
    expect(raahe).toContain('1 253')
    expect(siikajoki).toContain('198')
    expect(choice).toContain('0,3–1,2 %')
    expect(rest).not.toContain('0,3–1,2 %')
    expect(methods).toContain(`menetelmat/ ${language}`)
  })

  it('tells on its cover whose it is, of which days, and that it is demo data', () => {
    for (const word of words.cover) expect(pack.pages[0]?.text).toContain(word)
  })

  it('has contents whose numbers are those of the pages, and links that lead there', () => {
    expect(pack.pages[1]?.text).toMatch(words.contents)
    expect(pack.pages[1]?.leadsTo).toEqual([3, 4, 5, 6, 7, 9])
  })

  it('numbers every page, and says of which release it is', () => {
    for (const [i, { text }] of pack.pages.entries()) {
      expect(text).toContain(words.footer)
      expect(text).toMatch(new RegExp(`${i + 1} / 9$`))
    }
  })

  it('waits for figures that come late', () => {
    expect(pack.pages[2]?.text).toContain('3 028')
  })

  it('leaves out the municipalities of other areas, and links to what it does not show', () => {
    expect(pack.pages.some(({ text }) => text.includes('5 902'))).toBe(false)
    expect(pack.pages[3]?.leadsTo).toEqual([6, 5, 5])
    expect(pack.pages[8]?.leadsTo).toEqual([4])
  })

  it('has bookmarks, a title and a language', () => {
    expect(pack.outline.map(({ title }) => title)).toEqual(words.menu)
    expect(pack.outline[1]?.below).toEqual(['Raahe', 'Siikajoki'])
    expect(pack.info).toMatchObject({ Title: expect.stringContaining('Raahe'), Language: language })
  })

  it('tells how far it is, page by page', () => {
    expect(pack.steps.slice(1)).toEqual([
      ...words.menu.slice(0, 2),
      'Raahe',
      'Siikajoki',
      ...words.menu.slice(2),
    ])
  })
})

describe('without what it needs', () => {
  it('is refused where no site was built, which is told with what to do', async () => {
    await expect(report('fi', join(folder, 'none'))).rejects.toThrow(
      `${join(folder, 'none')}: no built site there; run elinvoima refresh, then elinvoima site`,
    )
  })

  it('is refused in a language that the site has no pages in', async () => {
    const finnish = join(folder, 'finnish')
    await writeSite(finnish, ['fi'])
    await expect(report('en', finnish)).rejects.toThrow(`${finnish}: the site has no pages in en`)
  })

  it('is refused where no browser starts', async () => {
    const environment = { ...process.env, CHROMIUM: '/bin/false' }
    await expect(
      makeReport({ site, language: 'fi', environment, progress: () => undefined }),
    ).rejects.toThrow('no browser: /bin/false did not start')
  })
})
