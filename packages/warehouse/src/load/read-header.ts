import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { CsvDialect } from './text-file.ts'

const delimiters = [';', ',', '\t', '|'] as const
const headBytes = 1 << 20

/** The first mebibyte of a file, unpacked when its name ends in `.gz`. */
async function head(path: string): Promise<Buffer> {
  const file = createReadStream(path)
  const stream = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    parts.push(part as Buffer)
    size += (part as Buffer).length
    if (size >= headBytes) break
  }
  file.destroy()
  return Buffer.concat(parts)
}

// A character may be cut at the end of the head: up to three bytes of it are left out.
const looksUtf8 = (bytes: Buffer) => [0, 1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, bytes.length - cut)))

const frequency = (line: string, mark: string) => line.split(mark).length - 1

/**
 * Column names of a CSV file and how it is written. What `given` says is taken as said;
 * the rest is read off the file: UTF-8 unless its bytes are not, the commonest delimiter of the first line.
 */
export async function readHeader(path: string, given: Partial<CsvDialect> = {}) {
  const bytes = await head(path)
  const encoding = given.encoding ?? (looksUtf8(bytes) ? 'utf-8' : 'latin-1')
  const text = new TextDecoder(encoding === 'utf-8' ? 'utf-8' : 'latin1').decode(bytes)
  const firstLine = text.split(/\r?\n/, 1)[0] ?? ''
  const best = delimiters.toSorted((a, b) => frequency(firstLine, b) - frequency(firstLine, a))[0] ?? ';'
  const delimiter = given.delimiter ?? best
  const records: string[][] = parse(text, { delimiter, to_line: 1, relax_quotes: true, bom: true })
  return { columns: (records[0] ?? []).map((name) => name.trim()), csv: { delimiter, encoding } }
}
