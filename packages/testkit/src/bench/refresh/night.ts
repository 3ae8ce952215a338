import { join } from 'node:path'
import { openWarehouse, query } from '@elinvoima/warehouse'
import { program } from '../../campaign/elinvoima.ts'
import { type Timed, timedChild } from '../timed-child.ts'

/** What the ledger tells of a run: nothing of the start of the program, which a daemon does once. */
export interface LedgeredRun {
  readonly seconds: number
  /** seconds of every step, by step and source: `load benefits` */
  readonly steps: ReadonlyMap<string, number>
  /** seconds of every indicator that was computed */
  readonly indicators: ReadonlyMap<string, number>
}

export interface Night extends Timed {
  readonly run: LedgeredRun
}

export interface Place {
  readonly data: string
  readonly inbox: string
}

interface PartOfRun extends Record<string, unknown> {
  readonly run: number
  readonly part: string
  readonly seconds: number
}

const partsOf = (run: number, parts: readonly PartOfRun[]): ReadonlyMap<string, number> =>
  new Map(parts.filter((one) => one.run === run).map(({ part, seconds }) => [part, Number(seconds)]))

/** The runs of a data folder, the oldest first. */
async function ledgeredRuns(data: string): Promise<LedgeredRun[]> {
  const warehouse = await openWarehouse({ path: join(data, 'warehouse.duckdb'), readOnly: true })
  try {
    const steps = await query<PartOfRun>(
      warehouse.connection,
      `select run_id as run, concat_ws(' ', step, source) as part,
         sum(epoch_ms(finished_at - started_at)) / 1000 as seconds
       from ledger.step group by all`,
    )
    const indicators = await query<PartOfRun>(
      warehouse.connection,
      'select run_id as run, metric as part, seconds from ledger.indicator',
    )
    const runs = await query<{ run: number; seconds: number }>(
      warehouse.connection,
      `select run_id as run, epoch_ms(finished_at - started_at) / 1000 as seconds from ledger.run order by run_id`,
    )
    return runs.map(({ run, seconds }) => ({
      seconds: Number(seconds),
      steps: partsOf(run, steps),
      indicators: partsOf(run, indicators),
    }))
  } finally {
    warehouse.close()
  }
}

/** A command on an inbox in a process of its own; public sources are not asked. */
const inProcess = (place: Place, memory: string, words: readonly string[]): Promise<Timed> =>
  timedChild(process.execPath, [program, ...words, '--inbox', place.inbox, '--json'], {
    ELINVOIMA_DATA: place.data,
    ELINVOIMA_OFFLINE: '1',
    ELINVOIMA_MEMORY: memory,
    ELINVOIMA_PSEUDONYM_KEY: '07'.repeat(32),
  })

/** One real `elinvoima refresh`. */
export async function night(place: Place, asOf: string, memory: string): Promise<Night> {
  const timed = await inProcess(place, memory, ['refresh', '--as-of', asOf])
  const run = (await ledgeredRuns(place.data)).at(-1)
  if (!run) throw new Error(`no run in the ledger of ${place.data}`)
  return { ...timed, run }
}

/** A night of benefits for each day of a range, all in one process as in the daemon. */
export async function nightsInTurn(
  place: Place,
  from: string,
  to: string,
  memory: string,
): Promise<LedgeredRun[]> {
  await inProcess(place, memory, ['backfill', 'benefits', '--from', from, '--to', to])
  return ledgeredRuns(place.data)
}
