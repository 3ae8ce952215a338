import {
  type Connection,
  currentRelease,
  publishRelease,
  query,
  readManifest,
  releaseIds,
  retainReleases,
  switchRelease,
  verifyFiles,
} from '@elinvoima/warehouse'
import { holdsDemo } from '../refresh/compute.ts'
import type { RefreshOptions } from '../refresh/options.ts'
import type { Context } from '../run/context.ts'
import { ReleaseRefused } from '../run/failures.ts'
import type { Printed } from './audit/printed-figures.ts'
import { auditRelease, printedIn } from './audit.ts'
import { inputsHash } from './inputs.ts'
import { martTables, prepareMarts } from './marts.ts'
import { figureId } from './protection/figure.ts'
import { type PublishedFigures, readPublished, rememberPublished } from './protection/published-figure.ts'
import { stateScenarios } from './scenario-marts.ts'

/** Sorts by time, and is unlike any identity: `20261124T023000Z-run7`. */
const idOf = (at: Date, runId: number) =>
  `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-run${runId}`

async function wasMade(connection: Connection, releases: string, hash: string): Promise<boolean> {
  const current = currentRelease(releases)
  if (current === null) return false
  const rows = await query(
    connection,
    'select 1 from ledger.release where release_id = $id and content_hash = $hash',
    { id: current, hash },
  )
  return rows.length > 0
}

function publishedIn(before: Printed | null): PublishedFigures {
  if (before === null) return new Map()
  const printed = [...before.stocks, ...before.amounts].filter(
    ({ reason, numerator }) => reason === null && numerator !== null,
  )
  return new Map(printed.map((figure) => [figureId(figure), figure]))
}

/** A night filled in later does not take what is shown back to its date. */
function dayTold(releases: string, { asOf, trigger }: RefreshOptions): string {
  const current = trigger === 'backfill' ? currentRelease(releases) : null
  const shown = current === null ? asOf : readManifest(releases, current).asOf
  return shown > asOf ? shown : asOf
}

/**
 * Makes the release, proves it and makes it current. Returns its identifier, or null when nothing has changed.
 * Throws ReleaseRefused when something hidden could be recovered or a file is not what the manifest says.
 */
export async function makeRelease(
  context: Context,
  connection: Connection,
  options: RefreshOptions,
  runId: number,
): Promise<string | null> {
  const { releases, keepReleases, scenarios } = context.settings
  const contentHash = await inputsHash(connection, context.now(), scenarios)
  if (!options.force && (await wasMade(connection, releases, contentHash))) return null
  const createdAt = context.now()
  const facts = {
    releaseId: idOf(createdAt, runId),
    runId,
    asOf: dayTold(releases, options),
    createdAt,
    isDemo: await holdsDemo(connection),
  }
  const current = currentRelease(releases)
  const remembered = await readPublished(connection, current)
  const before = current === null ? null : await printedIn(releases, current)
  await prepareMarts(connection, facts, remembered, publishedIn(before))
  await stateScenarios(connection, scenarios)
  await publishRelease(connection, releases, facts, martTables(), async (unfinished) => {
    const faults = [
      ...(await verifyFiles(releases, unfinished)),
      ...(await auditRelease(releases, unfinished, before)),
    ]
    if (faults.length > 0) throw new ReleaseRefused(faults)
  })
  await connection.run(
    `insert into ledger.release values ($id, $run, cast($as_of as date), cast($at as timestamptz), $hash)`,
    { id: facts.releaseId, run: runId, as_of: facts.asOf, at: createdAt.toISOString(), hash: contentHash },
  )
  switchRelease(releases, facts.releaseId)
  retainReleases(releases, keepReleases)
  await rememberPublished(connection, facts.releaseId, releaseIds(releases))
  return facts.releaseId
}
