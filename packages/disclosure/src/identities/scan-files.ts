import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { type IdentityFinding, scanForIdentities } from './scan-chunks.ts'

/** A finding and the file it is in; for a `.gz` file the offset is in what it unpacks to. */
export interface FileFinding extends IdentityFinding {
  path: string
}

/**
 * Scans one file, as bytes; `.gz` is unpacked on the way.
 * Parquet and DuckDB files compress their pages, so an empty answer for one of them proves little: their
 * columns have to be read through SQL as well.
 * @throws the system's error where the file cannot be read, or is not what its name says
 */
export async function* scanFile(path: string): AsyncGenerator<FileFinding> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 })
  const bytes = path.endsWith('.gz') ? unpacked(file) : file
  for await (const finding of scanForIdentities(bytes)) yield { path, ...finding }
}

/** Scans every file under a folder, in the order of their names. Links are not followed. */
export async function* scanFolder(path: string): AsyncGenerator<FileFinding> {
  const entries = await readdir(path, { withFileTypes: true })
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) yield* scanFolder(inside)
    else if (entry.isFile()) yield* scanFile(inside)
  }
}

function unpacked(file: ReturnType<typeof createReadStream>) {
  const gunzip = createGunzip()
  file.on('error', (error) => gunzip.destroy(error))
  return file.pipe(gunzip)
}
