import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { BytesChanged } from './bytes-changed.ts'

/** What is known of the bytes of a snapshot, written beside them. */
export const receiptSchema = z.object({
  source: z.string(),
  fileName: z.string(),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.number().int().nonnegative(),
  /** URL, or the words that say where the file was found */
  origin: z.string(),
  licence: z.string(),
  isDemo: z.boolean(),
  receivedAt: z.iso.datetime(),
  extractedOn: z.iso.date(),
  dataUntil: z.iso.date().nullable(),
  mediaType: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
})

export type Receipt = z.infer<typeof receiptSchema>
export type ReceiptFacts = Omit<Receipt, 'contentHash' | 'sizeBytes'>

export interface SnapshotStore {
  /**
   * Keeps the bytes under their hash, with a receipt; the same bytes are kept once.
   * Throws BytesChanged where they are not those of `expectedHash`, and keeps nothing.
   */
  put(bytes: Readable | Uint8Array, facts: ReceiptFacts, expectedHash?: string): Promise<Receipt>
  /** where the bytes lie; the name keeps the file's endings, so readers know what it is */
  pathOf(receipt: Pick<Receipt, 'source' | 'contentHash' | 'fileName'>): string
  receiptOf(receipt: Pick<Receipt, 'source' | 'contentHash' | 'fileName'>): Receipt
}

/** The endings of a file name, at most two: `.csv.gz`. */
const endings = (name: string): string =>
  /(\.[a-z0-9]{1,8}){0,2}$/i.exec(basename(name))?.[0]?.toLowerCase() ?? ''

/**
 * A folder of immutable snapshots: `<folder>/<source>/<hash>.<ending>` and `<hash>.<file name>.receipt.json`.
 * Bytes are written beside and renamed, so a half-written snapshot is never seen.
 */
export function openSnapshotStore(folder: string): SnapshotStore {
  const place = (source: string) => join(folder, source)
  const pathOf: SnapshotStore['pathOf'] = ({ source, contentHash: hash, fileName }) =>
    join(place(source), `${hash}${endings(fileName)}`)
  const receiptPath: SnapshotStore['pathOf'] = ({ source, contentHash: hash, fileName }) =>
    join(place(source), `${hash}.${basename(fileName)}.receipt.json`)
  return {
    pathOf,
    receiptOf: (key) => receiptSchema.parse(JSON.parse(readFileSync(receiptPath(key), 'utf8'))),
    async put(bytes, facts, expectedHash) {
      mkdirSync(place(facts.source), { recursive: true })
      const incoming = join(place(facts.source), `incoming-${process.pid}-${basename(facts.fileName)}`)
      const hash = createHash('sha256')
      const hashing = new Transform({
        transform(part, _encoding, done) {
          hash.update(part)
          done(null, part)
        },
      })
      const readable = bytes instanceof Readable ? bytes : Readable.from([Buffer.from(bytes)])
      try {
        await pipeline(readable, hashing, createWriteStream(incoming))
      } catch (error) {
        rmSync(incoming, { force: true })
        throw error
      }
      const contentHash = hash.digest('hex')
      if (expectedHash !== undefined && contentHash !== expectedHash) {
        rmSync(incoming)
        throw new BytesChanged(facts.fileName)
      }
      const receipt = receiptSchema.parse({ ...facts, contentHash, sizeBytes: statSync(incoming).size })
      const path = pathOf(receipt)
      if (existsSync(path)) rmSync(incoming)
      else renameSync(incoming, path)
      await writeFile(receiptPath(receipt), `${JSON.stringify(receipt, null, 2)}\n`)
      return receipt
    },
  }
}
