import { readFileSync } from 'node:fs'
import { type ReplayServer, replayData } from '@elinvoima/testkit'
import { afterEach, expect, test } from 'vitest'
import { itemsOf, pairsOf, rowsOf, startClassifications } from './testing/classifications-service.ts'

let server: ReplayServer
afterEach(() => server.close())

const data = replayData()
test.skipIf(data === null)(
  'reads the stored key of 2026: 308 municipalities, 11 in the area of Raahe',
  async () => {
    const [, ...lines] = readFileSync(`${data}/classifications/municipality_employment_area_2026.csv`, 'utf8')
      .trim()
      .split('\n')
    const stored = lines.map((line) => line.split(','))
    const named = (language: string | null) =>
      stored.map((cells) => ({
        code: cells[0],
        classificationItemNames: [{ name: cells[language === 'sv' ? 2 : 1] }],
      }))
    const pairs = stored.map((cells) => `${cells[0]}/${cells[3]}`)
    server = await startClassifications({
      routes: [
        itemsOf('kunta_1_20260101', named),
        pairsOf('kunta_1_20260101#tyollisyysalue_1_20260101', pairs),
      ],
    })
    const found = (await rowsOf(server)).map(({ row }) => row)
    const swedish = found.filter((row) => row.classification === 'kunta_1_20260101' && row.language === 'sv')
    expect(swedish).toHaveLength(308)
    expect(swedish.find(({ code }) => code === '678')?.name).toBe('Brahestad')
    const members = found.filter(
      (row) => row.target === 'tyollisyysalue_1_20260101' && row.target_code === '32',
    )
    expect(members).toHaveLength(11)
  },
)
