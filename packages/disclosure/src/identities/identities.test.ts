import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPersonalIdentityCode } from './identity-pattern.ts'
import { scanForIdentities } from './scan-chunks.ts'
import { scanFolder } from './scan-files.ts'

/** Fictitious codes the register authority publishes for tests. */
const fictitious =
  '010594Y9032 010594Y9021 020594X903P 020594X902N 030594W903B 030694W9024 040594V9030 040594V902Y 050594U903M 050594U902L 010516B903X 010516B902W 020516C903K 020516C902J 030516D9037 030516D9026 010501E9032 020502E902X 020503F9037 020504A902E 020504B904H'.split(
    ' ',
  )

const scan = async (...chunks: (string | Uint8Array)[]) => {
  const found = []
  for await (const finding of scanForIdentities(chunks)) found.push(finding)
  return found
}

describe('isPersonalIdentityCode', () => {
  it('knows every fictitious test code', () => {
    expect(fictitious.filter((code) => !isPersonalIdentityCode(code))).toEqual([])
  })

  it('refuses a wrong check character, a day that is not, and serial 001', () => {
    expect(
      ['010594Y9033', '310294-903A', '290201A9030', '010594-0011'].filter(isPersonalIdentityCode),
    ).toEqual([])
  })
})

describe('scanForIdentities', () => {
  it('finds each code of a text, in either case', async () => {
    const text = `henkilotunnus;etuuslaji\n${fictitious.join(';1\n').toLowerCase()};1\n`
    expect(await scan(text)).toHaveLength(fictitious.length)
  })

  it('finds a code after an escaped line end and in an address', async () => {
    expect(await scan('{"text":"a\\n010594Y9032"}', ' /?id=%20020504A902E&x')).toHaveLength(2)
  })

  it('finds a code wherever two chunks meet, once, at its place', async () => {
    const bytes = Buffer.from(`${'.'.repeat(60)}010594Y9032${'.'.repeat(60)}`, 'latin1')
    for (let cut = 1; cut < bytes.length; cut++) {
      expect(await scan(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual([
        { offset: 60, kind: 'bounded' },
      ])
    }
    expect(await scan(...bytes.toString('latin1'))).toEqual([{ offset: 60, kind: 'bounded' }])
  })

  it('takes no hash, pseudonym, date or number for a code', async () => {
    const harmless = [
      'a3f010594a9032c0ffee',
      '5e010594-9032-4b8a-9f00-020504902e11',
      '20260301-1234',
      'x010594Y9032',
    ]
    expect(await scan(harmless.join('\n'))).toEqual([])
  })

  it('finds codes that run into one another in binary data', async () => {
    expect(await scan(Buffer.from('\0abc010594Y9032020504A902Exyz', 'latin1'))).toEqual([
      { offset: 4, kind: 'embedded' },
      { offset: 15, kind: 'embedded' },
    ])
  })
})

describe('scanFolder', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'identities-'))
    await mkdir(join(folder, 'deep'))
    await writeFile(join(folder, 'clean.csv'), 'municipality;unemployed\n678;120\n')
    await writeFile(join(folder, 'deep', 'rejects.csv.gz'), gzipSync('row;text\n1;"010594Y9032"\n'))
    await writeFile(join(folder, 'night.log'), `${'x'.repeat(2 ** 20 - 5)} 020504A902E\n`)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('looks into folders, packed files and across reads', async () => {
    const found = []
    for await (const finding of scanFolder(folder)) found.push(finding)
    expect(found).toEqual([
      { path: join(folder, 'deep', 'rejects.csv.gz'), offset: 12, kind: 'bounded' },
      { path: join(folder, 'night.log'), offset: 2 ** 20 - 4, kind: 'bounded' },
    ])
  })
})
