import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BytesChanged } from './bytes-changed.ts'
import { openSnapshotStore } from './store.ts'

const facts = {
  source: 'notes',
  fileName: 'notes-2026-06-30.csv.gz',
  origin: 'alue',
  licence: 'ei julkinen',
  isDemo: false,
  receivedAt: '2026-07-01T02:30:00.000Z',
  extractedOn: '2026-06-30',
  dataUntil: null,
  mediaType: null,
  etag: null,
  lastModified: null,
}
const bytes = Buffer.from('a;b\n1;2\n')
const hash = createHash('sha256').update(bytes).digest('hex')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'elinvoima-store-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the snapshot store', () => {
  it('names bytes by their hash, keeps their ending and a receipt beside them', async () => {
    const store = openSnapshotStore(folder)
    const receipt = await store.put(Readable.from([bytes]), facts)
    expect(receipt).toEqual({ ...facts, contentHash: hash, sizeBytes: bytes.length })
    expect(store.pathOf(receipt)).toBe(join(folder, 'notes', `${hash}.csv.gz`))
    expect(readFileSync(store.pathOf(receipt))).toEqual(bytes)
    expect(store.receiptOf(receipt)).toEqual(receipt)
  })

  it('keeps the same bytes once, with a receipt for each name', async () => {
    const store = openSnapshotStore(folder)
    await store.put(bytes, facts)
    await store.put(bytes, { ...facts, fileName: 'notes-again.csv.gz' })
    expect(readdirSync(join(folder, 'notes'))).toHaveLength(3)
  })

  it('refuses bytes other than those expected, and keeps nothing of them', async () => {
    const store = openSnapshotStore(folder)
    await expect(store.put(Buffer.from('a;b\n1'), facts, hash)).rejects.toThrow(BytesChanged)
    expect(readdirSync(join(folder, 'notes'))).toEqual([])
  })

  it('keeps nothing of bytes that broke off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield bytes
        throw new Error('the disk went away')
      })(),
    )
    await expect(openSnapshotStore(folder).put(broken, facts)).rejects.toThrow('the disk went away')
    expect(readdirSync(join(folder, 'notes'))).toEqual([])
  })
})
