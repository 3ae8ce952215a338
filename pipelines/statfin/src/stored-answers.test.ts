import { rowSchema } from '@elinvoima/contracts'
import type { ReplayServer } from '@elinvoima/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { education } from './tables/education.ts'
import { income } from './tables/income.ts'
import { labourMarket } from './tables/labour-market.ts'
import { occupation } from './tables/occupation.ts'
import { population } from './tables/population.ts'
import { areaMembers } from './testing/area-members.ts'
import { type Extraction, extractFrom, rowsOfAll, startStatfin } from './testing/extraction.ts'
import { replayFolder, storedAnswer } from './testing/stored-answer.ts'

const stored = [labourMarket, population, education, income, occupation]

describe.skipIf(replayFolder === null)(
  'stored StatFin answers (skipped without ELINVOIMA_REPLAY_DATA)',
  () => {
    let server: ReplayServer
    let extraction: Extraction
    const rowsOf = (id: string) =>
      rowsOfAll(extraction.answers.filter(({ name }) => name.startsWith(`${id}-`)))

    beforeAll(async () => {
      // a limit small enough that the largest tables are split
      server = await startStatfin(Object.fromEntries(stored.map(({ id }) => [id, storedAnswer(id)])), 2000)
      extraction = await extractFrom(server.url, stored)
    })
    afterAll(() => server?.close())

    it('come whole through the connector', () => {
      expect(extraction.error).toBeNull()
      expect(extraction.names.filter((name) => name.startsWith('12r5'))).toHaveLength(1 + 4)
      // 308 municipalities and KU199, unknown
      expect(rowsOf('12r5').filter(({ alue }) => alue?.startsWith('KU'))).toHaveLength(309)
    })

    it.each([
      ['raahe', 11, 3028, 28_040, '10.80'],
      ['pohjois-karjala', 13, 11_075, 71_986, '15.38'],
    ])('give the unemployed and the labour force of %s in 2026M06', (slug, size, unemployed, force, rate) => {
      const members = areaMembers(slug)
      const rows = rowsOf('12r5').filter(({ alue }) => members.has(alue ?? ''))
      const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0)
      expect(rows).toHaveLength(size)
      expect([sum('tyottomatlopussa'), sum('tyovoimatk')]).toEqual([unemployed, force])
      expect(((100 * sum('tyottomatlopussa')) / sum('tyovoimatk')).toFixed(2)).toBe(rate)
    })

    it('keep hidden figures hidden: null, and said to be so', () => {
      const rows = rowsOf('12r5')
      const hidden = rows.flatMap((row) =>
        Object.entries(row).filter(([column, value]) => column.endsWith('_tila') && value === 'salattu'),
      )
      const asked = storedAnswer('12r5').data.filter(({ key }) =>
        /^(SSS|KU\d{3}|MK\d{2})$/.test(key[0] ?? ''),
      )
      expect(hidden).toHaveLength(
        asked.flatMap(({ values }) => values).filter((value) => value === '...').length,
      )
      expect(hidden.length).toBeGreaterThan(500)
      const one = rows.find(({ alue }) => alue === 'KU016')
      expect(one).toMatchObject({ tyollistettylop: '28', tyoharjoittelulop: '0', tvkoulutuslop: '15' })
      expect(one).toMatchObject({ kokeilulop: null, kokeilulop_tila: 'salattu', tvkoulutuslop_tila: null })
    })

    it.each(stored.map((table) => [table.id, table] as const))(
      'of %s keep the contract',
      (id, { contract }) => {
        const schema = rowSchema(contract, new Map())
        const rows = rowsOf(id)
        expect(rows.length).toBeGreaterThan(300)
        const broken = rows.map((row) => schema.safeParse(row)).find(({ success }) => !success)
        expect(broken?.error).toBeUndefined()
      },
    )
  },
)
