import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { query } from '@elinvoima/warehouse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Area, type Night, openArea } from './area.ts'

const header = 'tosite;rivi;pvm;tili;palveluluokka;tuottaja_ytunnus;netto_eur;kunta'
const line = (voucher: string) => `${voucher};1;2026-03-05;4340;;;12,50;678`
const lines = (mark: string, rows: number) => [
  header,
  ...Array.from({ length: rows }, (_, n) => line(mark + n)),
]

/** Files of one feed: what lies in them, and what must become of them. */
const readable: Record<string, { bytes: string | Uint8Array; loaded: number; rejected: readonly string[] }> =
  {
    'header.csv': { bytes: `${header}\n`, loaded: 0, rejected: [] },
    'bom-and-crlf.csv': { bytes: `\ufeff${lines('A', 3).join('\r\n')}\r\n`, loaded: 3, rejected: [] },
    'latin-1.csv': { bytes: Buffer.from([header, line('Tä')].join('\n'), 'latin1'), loaded: 1, rejected: [] },
    'packed.csv.gz': { bytes: gzipSync(lines('B', 3).join('\n')), loaded: 3, rejected: [] },
    'line-break-in-quotes.csv': {
      bytes: [header, line('"C\n""1"""'), line('C2')].join('\n'),
      loaded: 2,
      rejected: [],
    },
    'few-and-many-columns.csv': {
      bytes: [...lines('D', 4), 'D9;1', `${line('D10')};more;still`].join('\n'),
      loaded: 4,
      rejected: ['6 structure', '7 structure'],
    },
    'nul.csv': {
      bytes: [...lines('E', 4), line(`E${String.fromCharCode(0)}9`)].join('\n'),
      loaded: 5,
      rejected: [],
    },
    'line-of-a-megabyte.csv': {
      bytes: [...lines('F', 4), line('F'.repeat(1 << 20)), line('F9')].join('\n'),
      loaded: 5,
      rejected: ['6 length'],
    },
    'line-of-three-megabytes.csv': {
      bytes: [...lines('G', 4), line('G'.repeat(3 << 20)), line('G9')].join('\n'),
      loaded: 5,
      rejected: ['6 structure'],
    },
    'open-quote.csv': {
      bytes: [...lines('H', 4), `"${line('H9')}`].join('\n'),
      loaded: 4,
      rejected: ['6 structure'],
    },
    'lines.ndjson': {
      bytes: [1, 2, 3]
        .map((n) => `{"tosite":"J${n}","rivi":1,"pvm":"2026-01-01","tili":"4340","netto_eur":1.5}\n`)
        .join('')
        .concat('{"tosi'),
      loaded: 3,
      rejected: ['5 structure'],
    },
  }

const unreadable: Record<string, { bytes: string | Uint8Array; why: string | RegExp }> = {
  'empty.csv': { bytes: '', why: 'the file is empty' },
  'binary.csv': {
    bytes: Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919 + (n >> 3)) % 256),
    why: /^expected the columns tosite, .*; found \P{Cc}*$/u,
  },
  'cut.csv.gz': {
    bytes: gzipSync(lines('K', 3000).join('\n')).subarray(0, 4000),
    why: 'cannot be read: the packed file is cut off or damaged (unexpected end of file)',
  },
  'not-packed.csv.gz': { bytes: 'x', why: /^cannot be read: the packed file is cut off or damaged/ },
  'none.parquet': { bytes: 'P', why: 'cannot be read: File too small to be a Parquet file' },
  'rubbish.parquet': { bytes: 'PAR1 no table PAR1', why: /^cannot be read: [^/]*$/ },
  'column-twice.csv': { bytes: `${header};tili\n${line('L1')};4340`, why: 'column tili stands twice' },
  'renamed.csv': {
    bytes: `${header.replace('netto_eur', 'nettoEUR')}\n${line('M1')}`,
    why: 'missing column netto_eur (renamed to nettoEUR?); unknown column nettoEUR',
  },
  'mostly-wrong.csv': {
    bytes: [header, line('N1'), ...[2, 3].map((n) => line(`N${n}`).replace('2026-03-05', '5.3.2026'))].join(
      '\n',
    ),
    why: 'service_costs: 2 of 3 rows break the contract, the limit is 2 % or 10 rows of a small file; the whole file is held back, mostly for pvm type: expected date (2); column pvm: 67 % of its cells are not date',
  },
}

describe('an inbox of rubbish', () => {
  let area: Area
  let night: Night
  beforeAll(async () => {
    area = await openArea(['service-costs', 'kela'])
    for (const [name, { bytes }] of Object.entries({ ...readable, ...unreadable })) {
      area.drop(`service-costs-${name}`, bytes)
    }
    area.drop('service-costs-zz-same.csv', readable['bom-and-crlf.csv']?.bytes ?? '')
    area.drop('service-costs-going.csv.part', line('X'))
    area.drop('kirjanpito.csv', line('X'))
    mkdirSync(join(area.inbox, 'service-costs-folder.csv'))
    symlinkSync(join(area.inbox, 'nowhere'), join(area.inbox, 'service-costs-link.csv'))
    area.drop('kela/hello.csv', 'x')
    night = await area.night()
  }, 300_000)
  afterAll(() => area.close())

  it.each(Object.entries(readable))(
    'loads what is sound of %s and keeps the rest',
    async (name, { loaded, rejected }) => {
      const file = `service-costs-${name}`
      const [counts] = await query(
        area.connection,
        `select status, rows_in::integer as rows_in, rows_loaded::integer as loaded, rows_rejected::integer as rejected
       from ledger.snapshot where file_name = $file`,
        { file },
      )
      expect(counts).toEqual({
        status: 'loaded',
        rows_in: loaded + rejected.length,
        loaded,
        rejected: rejected.length,
      })
      const rejects = await query(
        area.connection,
        `select line || ' ' || rule as place from raw.service_costs__rejects
       where file_name = $file and length(message) > 0 and length(text) > 0 order by line`,
        { file },
      )
      expect(rejects.map(({ place }) => place)).toEqual(rejected)
    },
  )

  it.each(Object.entries(unreadable))('holds %s back and says why in one line', async (name, { why }) => {
    const [found] = await query<{ status: string; message: string }>(
      area.connection,
      'select status, message from ledger.snapshot where file_name = $file',
      { file: `service-costs-${name}` },
    )
    expect(found?.status).toBe('failed')
    expect(found?.message).toMatch(why)
    expect(found?.message).not.toContain('\n')
    expect(night.violations.some((line) => line.startsWith(`service-costs service-costs-${name}: `))).toBe(
      true,
    )
  })

  it('tells of what nobody reads, and of bytes that came before', () => {
    const told = night.logged.join('\n')
    expect(told).toContain('kirjanpito.csv: no feed has files of this name')
    expect(told).toContain('service-costs-going.csv.part: still being written, by its name')
    expect(told).toContain('service-costs-folder.csv: a folder, expected a file')
    expect(told).toContain('service-costs-link.csv: no file that can be read')
    expect(told).toContain('the same bytes came before {"file":"service-costs-zz-same.csv"')
    expect(night.errors).toEqual([])
  })

  it('holds back an answer that its source does not know', () => {
    expect(night.violations).toContainEqual(
      expect.stringContaining('kela hello.csv: cannot be read: kela: expected a snapshot of'),
    )
  })

  it('adds up: rows in are rows loaded and rows rejected, of every table', async () => {
    const off = await query(
      area.connection,
      'select * from ledger.load where rows_in <> rows_loaded + rows_rejected and rows_loaded > 0',
    )
    expect(off).toEqual([])
  })

  it('receives nothing of it again the next night, but bytes held back under a new name', async () => {
    expect((await area.night()).logged.filter((text) => !text.startsWith('left in the inbox'))).toEqual([])
    area.drop('service-costs-renamed-later.csv', unreadable['renamed.csv']?.bytes ?? '')
    expect((await area.night()).violations).toHaveLength(1)
  })
})
