import {
  type AreaMapping,
  BytesChanged,
  committedFiles,
  enterSnapshot,
  findFiles,
  findSnapshot,
  type InboxFile,
  type LedgerSnapshot,
  mappingFor,
  openFile,
  type SnapshotStore,
  type SourceDefinition,
  saidAgain,
  sayAgain,
  snapshotsOf,
} from '@elinvoima/pipeline'
import type { Connection } from '@elinvoima/warehouse'
import type { Context } from '../run/context.ts'
import { hashOf, type RememberedFiles, rememberedFiles, rememberFile } from './inbox-hash.ts'

interface Receiving {
  readonly inbox: string
  readonly runId: number
  readonly mappings: readonly AreaMapping[]
  /** files extracted after this day are left; null: none is */
  readonly until: string | null
}

/** What a source's folders hold: what it brings itself, then what was dropped for it in the inbox. */
export const filesOf = (source: SourceDefinition, inbox: string): InboxFile[] => [
  ...committedFiles(source),
  ...findFiles(inbox, source),
]

/** The bytes of a file as they are looked for: of a feed under any name, of an answer under its own. */
const bytesOf = (source: SourceDefinition, { fileName, table }: InboxFile, contentHash: string) => ({
  contentHash,
  fileName,
  ...(source.kind === 'feed' ? { table } : {}),
})

/** Whether a file is all that there is of a table; a book is where one of its tables is. */
const isWhole = ({ kind, tables }: SourceDefinition, { table }: InboxFile): boolean =>
  kind === 'feed' && tables.some(({ name, whole }) => whole && (table === null || table === name))

/** What the bytes of a file were received as, and how they are news: new, or said again. */
function knownAs(
  source: SourceDefinition,
  file: InboxFile,
  hash: string,
  received: readonly LedgerSnapshot[],
): { readonly known: LedgerSnapshot | null; readonly news: 'new' | ReturnType<typeof saidAgain> } {
  const known = findSnapshot(received, bytesOf(source, file, hash))
  if (!known) return { known, news: 'new' }
  return { known, news: isWhole(source, file) ? saidAgain(received, known, file) : 'nothing' }
}

/** What was there of a source before a file of it is looked at. */
interface Seen {
  readonly remembered: RememberedFiles
  readonly received: readonly LedgerSnapshot[]
}

const seenOf = async (connection: Connection, source: SourceDefinition): Promise<Seen> => ({
  remembered: await rememberedFiles(connection),
  received: await snapshotsOf(connection, source.name),
})

/** Files of a source whose bytes are news. */
export async function newFiles(
  connection: Connection,
  inbox: string,
  source: SourceDefinition,
): Promise<InboxFile[]> {
  const fresh: InboxFile[] = []
  const { remembered, received } = await seenOf(connection, source)
  for (const file of filesOf(source, inbox)) {
    const { hash } = await hashOf(remembered, file.path)
    if (knownAs(source, file, hash, received).news !== 'nothing') fresh.push(file)
  }
  return fresh
}

async function keep(
  context: Context,
  connection: Connection,
  store: SnapshotStore,
  source: SourceDefinition,
  file: InboxFile,
  hash: string,
  facts: Receiving,
): Promise<void> {
  const { publisher, licence } = source.origin
  const known = {
    source: source.name,
    fileName: file.fileName,
    origin: publisher,
    licence,
    isDemo: file.isDemo,
    receivedAt: context.now().toISOString(),
    extractedOn: file.extractedOn,
    dataUntil: file.extractedOn,
    mediaType: null,
    etag: null,
    lastModified: null,
  }
  const receipt = await store.put(openFile(file), known, hash)
  const { area } = mappingFor(facts.mappings, source.name, file.fileName)
  await enterSnapshot(connection, receipt, { table: file.table, areaCode: area, runId: facts.runId })
  context.log('received', { source: source.name, file: file.fileName })
}

/** Returns whether the bytes of the file are news. */
async function receiveFile(
  context: Context,
  connection: Connection,
  store: SnapshotStore,
  source: SourceDefinition,
  file: InboxFile,
  facts: Receiving,
  seen: Seen,
): Promise<boolean> {
  const { hash, isNew, status } = await hashOf(seen.remembered, file.path)
  const { known, news } = knownAs(source, file, hash, seen.received)
  if (!known) await keep(context, connection, store, source, file, hash, facts)
  else if (news === 'later' || news === 'anew') {
    const receivedAt = context.now().toISOString()
    await sayAgain(connection, known, news, { receivedAt, extractedOn: file.extractedOn, runId: facts.runId })
    context.log('received again', { source: source.name, file: file.fileName })
  } else if (isNew && known.file_name !== file.fileName) {
    context.log('the same bytes came before', { file: file.fileName, as: known.file_name })
  }
  if (isNew) await rememberFile(connection, file.path, status, hash)
  return news !== 'nothing'
}

/**
 * Takes the new files of a source out of the inbox's reach: bytes into the snapshot store, a line in the ledger.
 * Files whose bytes are known are passed over; one that is still being written waits for the next run; one that
 * cannot be read leaves the others, and its error is handed back.
 */
export async function receiveFiles(
  context: Context,
  connection: Connection,
  store: SnapshotStore,
  source: SourceDefinition,
  facts: Receiving,
): Promise<Error[]> {
  const errors: Error[] = []
  let seen = await seenOf(connection, source)
  for (const file of filesOf(source, facts.inbox)) {
    if (facts.until !== null && file.extractedOn > facts.until) continue
    try {
      const isNews = await receiveFile(context, connection, store, source, file, facts, seen)
      if (isNews) seen = { ...seen, received: await snapshotsOf(connection, source.name) }
    } catch (error) {
      if (error instanceof BytesChanged) context.log('still being written, waits', { file: file.fileName })
      else if (error instanceof Error && 'syscall' in error) errors.push(error)
      else throw error
    }
  }
  return errors
}
