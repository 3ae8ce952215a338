import {
  createHttpClient,
  enterSnapshot,
  findSnapshot,
  type PublicSourceDefinition,
  type SnapshotStore,
  snapshotsOf,
} from '@elinvoima/pipeline'
import { type Connection, query } from '@elinvoima/warehouse'
import type { Context } from '../run/context.ts'
import { dayInHelsinki } from '../settings/today.ts'

interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** Validators of the newest snapshot of each name, for conditional requests. */
async function knownAnswers(connection: Connection, store: SnapshotStore, source: string) {
  const rows = await query<{ file_name: string; content_hash: string }>(
    connection,
    `select file_name, content_hash from ledger.snapshot where source = $source and status = 'loaded'
     order by snapshot_id`,
    { source },
  )
  const known = new Map<string, Validators>()
  for (const row of rows) {
    const { etag, lastModified } = store.receiptOf({
      source,
      fileName: row.file_name,
      contentHash: row.content_hash,
    })
    known.set(row.file_name, { etag, lastModified })
  }
  return known
}

/**
 * Asks a public source for what is new and keeps each answer as a snapshot. Returns how many were new.
 * Throws SourceUnavailable or UnexpectedAnswer; what came before the failure is kept.
 */
export async function receiveAnswers(
  context: Context,
  connection: Connection,
  store: SnapshotStore,
  source: PublicSourceDefinition,
  facts: {
    readonly runId: number
    /** the day asked for, ISO: a night that is caught up or tried again asks as it would have */
    readonly asOf: string
    readonly period: { from: string; to: string } | null
  },
): Promise<number> {
  const known = await knownAnswers(connection, store, source.name)
  const http = createHttpClient({
    fetch: context.fetch,
    userAgent: 'elinvoima (employment area outcome measurement)',
    ...(source.limits ? { limits: source.limits } : {}),
  })
  let received = 0
  const answers = source.extract({
    http,
    baseUrl: context.settings.sourceUrls.get(source.name) ?? source.baseUrl,
    asOf: new Date(`${facts.asOf}T12:00:00Z`),
    period: facts.period,
    known: (name) => known.get(name) ?? null,
    log: (message, more) => context.log(message, { source: source.name, ...more }),
  })
  for await (const answer of answers) {
    const receipt = await store.put(answer.bytes, {
      source: source.name,
      fileName: answer.name,
      origin: answer.url,
      licence: source.origin.licence,
      isDemo: false,
      receivedAt: context.now().toISOString(),
      extractedOn: dayInHelsinki(context.now()),
      dataUntil: answer.dataUntil,
      mediaType: answer.mediaType,
      etag: answer.etag,
      lastModified: answer.lastModified,
    })
    if (findSnapshot(await snapshotsOf(connection, source.name), receipt)) continue
    await enterSnapshot(connection, receipt, { table: null, areaCode: null, runId: facts.runId })
    received += 1
  }
  return received
}
