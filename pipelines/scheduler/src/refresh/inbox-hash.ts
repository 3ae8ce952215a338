import { type Stats, statSync } from 'node:fs'
import { type Connection, hashFile, query } from '@elinvoima/warehouse'

const writing = (path: string, { size, mtimeMs }: Stats) => ({
  path,
  size,
  modified: Math.trunc(mtimeMs),
})

interface Remembered extends Record<string, unknown> {
  readonly path: string
  readonly size: number
  readonly modified: number
  readonly hash: string
}

/** By path, what is remembered of the files of the inbox. */
export type RememberedFiles = ReadonlyMap<string, Remembered>

export async function rememberedFiles(connection: Connection): Promise<RememberedFiles> {
  const rows = await query<Remembered>(
    connection,
    `select path, cast(size_bytes as double) as size, cast(modified_ms as double) as modified, content_hash as hash
     from ledger.inbox_file`,
  )
  return new Map(rows.map((row) => [row.path, row]))
}

/** The hash of a file, read again only when its size or time has changed since it was remembered. */
export async function hashOf(
  remembered: RememberedFiles,
  path: string,
): Promise<{ readonly hash: string; readonly isNew: boolean; readonly status: Stats }> {
  const status = statSync(path)
  const { size, modified } = writing(path, status)
  const seen = remembered.get(path)
  if (seen?.size === size && seen.modified === modified) return { hash: seen.hash, isNew: false, status }
  return { hash: await hashFile(path), isNew: true, status }
}

/** Remembers the hash of a file as it was when `status` was taken, before its bytes were read. */
export async function rememberFile(
  connection: Connection,
  path: string,
  status: Stats,
  hash: string,
): Promise<void> {
  await connection.run('insert or replace into ledger.inbox_file values ($path, $size, $modified, $hash)', {
    ...writing(path, status),
    hash,
  })
}
