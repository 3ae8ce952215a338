import { statSync } from 'node:fs'
import {
  type AreaMapping,
  enterSnapshot,
  type FeedDefinition,
  findFiles,
  findSnapshot,
  type InboxFile,
  isDemoInbox,
  mappingFor,
  openFile,
  type SnapshotStore,
} from '@elinvoima/pipeline'
import { type Connection, hashFile, query } from '@elinvoima/warehouse'
import type { Context } from '../run/context.ts'

/** The hash of a file, read again only when its size or time has changed since the last run. */
async function knownHash(connection: Connection, path: string): Promise<{ hash: string; isNew: boolean }> {
  const { size, mtimeMs } = statSync(path)
  const facts = { path, size, modified: Math.trunc(mtimeMs) }
  const [seen] = await query<{ content_hash: string }>(
    connection,
    'select content_hash from ledger.inbox_file where path = $path and size_bytes = $size and modified_ms = $modified',
    facts,
  )
  if (seen) return { hash: seen.content_hash, isNew: false }
  return { hash: await hashFile(path), isNew: true }
}

async function rememberFile(connection: Connection, path: string, hash: string): Promise<void> {
  const { size, mtimeMs } = statSync(path)
  await connection.run('insert or replace into ledger.inbox_file values ($path, $size, $modified, $hash)', {
    path,
    size,
    modified: Math.trunc(mtimeMs),
    hash,
  })
}

/** Files of a feed whose bytes were never received. */
export async function newFiles(
  connection: Connection,
  inbox: string,
  feed: FeedDefinition,
): Promise<InboxFile[]> {
  const fresh: InboxFile[] = []
  for (const file of findFiles(inbox, feed)) {
    const { hash } = await knownHash(connection, file.path)
    if (!(await findSnapshot(connection, { source: feed.name, contentHash: hash, fileName: null })))
      fresh.push(file)
  }
  return fresh
}

/**
 * Takes the new files of a feed out of the inbox's reach: bytes into the snapshot store, a line in the ledger.
 * Files whose bytes are known are passed over. Returns how many were received.
 */
export async function receiveFiles(
  context: Context,
  connection: Connection,
  store: SnapshotStore,
  feed: FeedDefinition,
  facts: { readonly inbox: string; readonly runId: number; readonly mappings: readonly AreaMapping[] },
): Promise<number> {
  let received = 0
  for (const file of findFiles(facts.inbox, feed)) {
    const { hash, isNew } = await knownHash(connection, file.path)
    if (!(await findSnapshot(connection, { source: feed.name, contentHash: hash, fileName: null }))) {
      const receipt = await store.put(openFile(file), {
        source: feed.name,
        fileName: file.fileName,
        origin: feed.origin.publisher,
        licence: feed.origin.licence,
        isDemo: isDemoInbox(facts.inbox),
        receivedAt: context.now().toISOString(),
        extractedOn: file.extractedOn,
        dataUntil: file.extractedOn,
        mediaType: null,
        etag: null,
        lastModified: null,
      })
      const { area } = mappingFor(facts.mappings, feed.name, file.fileName)
      await enterSnapshot(connection, receipt, { table: file.table, areaCode: area, runId: facts.runId })
      received += 1
      context.log('received', { source: feed.name, file: file.fileName })
    }
    if (isNew) await rememberFile(connection, file.path, hash)
  }
  return received
}
