import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { scanFile } from '@elinvoima/disclosure'
import type { Finding } from './finding.ts'
import type { CountKnown } from './known-identities.ts'

const overlap = 32

async function* windowsOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 })
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  let kept = ''
  for await (const part of bytes) {
    const text = kept + (part as Buffer).toString('latin1')
    yield text
    kept = text.slice(-overlap)
  }
}

/** The bytes of a file, unpacked where it is a `.gz`: known identities in any spelling, and any that is valid. */
export async function scanBytes(path: string, count: CountKnown): Promise<Finding> {
  let known = 0
  for await (const text of windowsOf(path)) known += count(text)
  const hits = known > 0 ? [`${path}: ${known} known identities`] : []
  for await (const { offset, kind } of scanFile(path)) {
    // in packed bytes eleven fitting characters turn up by chance; what they hold is read through SQL
    if (kind === 'bounded' && !/\.(parquet|duckdb|wasm|png|woff2)$/.test(path))
      hits.push(`${path}: an identity at ${offset}`)
  }
  return { place: path, files: 1, cells: 0, hits }
}
