import type { ReplayServer } from '@elinvoima/testkit'
import { afterEach, describe, expect, it } from 'vitest'
import { labourMarket } from './tables/labour-market.ts'
import { extractFrom, rowsOfAll, startStatfin } from './testing/extraction.ts'
import { smallLabourMarket } from './testing/small-labour-market.ts'

let server: ReplayServer
afterEach(() => server.close())
const queries = () => server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body)

describe('the first night', () => {
  it('reads the metadata, then all periods by decades while they fit', async () => {
    server = await startStatfin({ '12r5': smallLabourMarket(84) })
    const { names, answers, error } = await extractFrom(server.url, [labourMarket])
    expect(error).toBeNull()
    expect(names).toEqual(['12r5-metadata.json', '12r5-2020s.json', '12r5-2010s.json'])
    expect(answers[1]).toMatchObject({ dataUntil: '2026-06-30', lastModified: '2026-07-21T05.00.00Z' })
    expect(rowsOfAll(answers)).toHaveLength(84 * 3)
  })

  it('asks only for areas and figures that it keeps, by the codes that the metadata gave', async () => {
    server = await startStatfin({ '12r5': smallLabourMarket(1) })
    await extractFrom(server.url, [labourMarket])
    const item = (values: string[]) => ({ filter: 'item', values })
    expect(queries()).toEqual([
      {
        query: [
          { code: 'Alue', selection: item(['SSS', 'KU678', 'KU625']) },
          { code: 'timeperiod_m', selection: item(['2026M06']) },
          {
            code: 'contentscode',
            selection: item(['HAKIJALOPUSSA', 'TYOTTOMATLOPUSSA', 'TYOVOIMATK', 'PITKAAIKAISTYOTTOMAT']),
          },
        ],
        response: { format: 'json' },
      },
    ])
  })

  it.each([
    [12 * 12, 14, ['2026', '2025']],
    [12, 3, ['2026M06', '2026M05', '2026M04']],
    [8, 2, ['2026M06-1of2', '2026M06-2of2', '2026M05-1of2', '2026M05-2of2']],
  ])('splits by cells: at most %i in a query', async (maxCells, months, parts) => {
    server = await startStatfin({ '12r5': smallLabourMarket(months) }, maxCells)
    const { names, answers, error } = await extractFrom(server.url, [labourMarket])
    expect(error).toBeNull()
    expect(names.slice(1)).toEqual(parts.map((part) => `12r5-${part}.json`))
    const rows = rowsOfAll(answers)
    expect(new Set(rows.map(({ alue, kuukausi }) => `${alue} ${kuukausi}`)).size).toBe(months * 3)
  })

  it('takes what a backfill asks for, whole parts of it', async () => {
    server = await startStatfin({ '12r5': smallLabourMarket(40) }, 12 * 12)
    const period = { from: '2024-11-01', to: '2025-01-31' }
    const { names } = await extractFrom(server.url, [labourMarket], { period })
    expect(names.slice(1)).toEqual(['12r5-2025.json', '12r5-2024.json'])
  })
})

describe('a later night', () => {
  it('asks for the newest part alone while the table was not updated', async () => {
    server = await startStatfin({ '12r5': smallLabourMarket(30) }, 12 * 12)
    const first = await extractFrom(server.url, [labourMarket])
    const second = await extractFrom(server.url, [labourMarket], { stored: first.answers })
    expect(first.names).toHaveLength(4)
    expect(second.names).toEqual(['12r5-metadata.json', '12r5-2026.json'])
  })

  it('asks for what an interrupted night left out', async () => {
    server = await startStatfin({ '12r5': smallLabourMarket(30) }, 12 * 12)
    const first = await extractFrom(server.url, [labourMarket])
    const stored = first.answers.filter(({ name }) => name !== '12r5-2024.json')
    const second = await extractFrom(server.url, [labourMarket], { stored })
    expect(second.names).toEqual(['12r5-metadata.json', '12r5-2026.json', '12r5-2024.json'])
  })

  it('asks for all again after an update', async () => {
    server = await startStatfin({ '12r5': smallLabourMarket(30) }, 12 * 12)
    const { answers: stored } = await extractFrom(server.url, [labourMarket])
    await server.close()
    server = await startStatfin({ '12r5': smallLabourMarket(30, '2026-08-25T05.00.00Z') }, 12 * 12)
    const second = await extractFrom(server.url, [labourMarket], { stored })
    expect(second.names).toHaveLength(4)
  })
})
