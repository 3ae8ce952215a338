import { type Stats, statSync } from 'node:fs'
import { type Connection, hashFile, query } from '@elinvoima/warehouse'

const writing = (path: string, { size, mtimeMs }: Stats) => ({
  path,
  size,
  modified: Math.trunc(mtimeMs),
})

/** The hash of a file, read again only when its size or time has changed since the last run. */
export async function hashOf(
  connection: Connection,
  path: string,
): Promise<{ readonly hash: string; readonly isNew: boolean; readonly status: Stats }> {
  const status = statSync(path)
  const [seen] = await query<{ content_hash: string }>(
    connection,
    'select content_hash from ledger.inbox_file where path = $path and size_bytes = $size and modified_ms = $modified',
    writing(path, status),
  )
  if (seen) return { hash: seen.content_hash, isNew: false, status }
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
