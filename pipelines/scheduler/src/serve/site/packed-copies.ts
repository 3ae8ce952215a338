import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { Negotiator } from '@fastify/accept-negotiator'
import type { FileSendResult } from '@fastify/send'
import { LRUCache } from 'lru-cache'

type Packing = 'br' | 'gzip'

const pack: Readonly<Record<Packing, (bytes: Buffer) => Promise<Buffer>>> = {
  // above 5 the engine of the pages, 34 MB, would take minutes
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
}

const packable = /\.(html|css|m?js|json|webmanifest|svg|txt|xml|csv|wasm|arrow|duckdb)$/
/** A smaller file is within one packet anyway; a larger one would hold up the others. */
const [least, most] = [1024, 64 * 2 ** 20]
const negotiator = new Negotiator({ supportedValues: ['br', 'gzip'] })

export interface PackedCopy {
  readonly packing: Packing
  readonly bytes: Buffer
}

/**
 * Compressed copies of files, made at the first request for each and kept in memory up to `maxBytes`, the least
 * asked-for leaving first. A file that is written anew is another file.
 */
export function packedCopies(maxBytes = 128 * 2 ** 20) {
  const copies = new LRUCache<string, Buffer, { packing: Packing; path: string }>({
    maxSize: maxBytes,
    sizeCalculation: ({ length }) => Math.max(1, length),
    fetchMethod: async (_key, _old, { context: { packing, path } }) => pack[packing](await readFile(path)),
  })

  /** A copy in the best way that the browser reads; null where the file is better sent as it is. */
  return async ({ metadata: { path, stat } }: FileSendResult, accepts = ''): Promise<PackedCopy | null> => {
    if (!packable.test(path) || stat.size < least || stat.size > most) return null
    const packing = negotiator.negotiate(accepts) as Packing | null
    if (!packing) return null
    const key = `${packing} ${stat.mtimeMs} ${stat.size} ${path}`
    const bytes = await copies.fetch(key, { context: { packing, path } })
    return bytes ? { packing, bytes } : null
  }
}

export const isPackable = (path: string): boolean => packable.test(path)
