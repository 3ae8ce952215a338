import { join } from 'node:path'
import { openWarehouse, query, queryOne } from '@elinvoima/warehouse'
import { program } from '../../campaign/elinvoima.ts'
import { type Timed, timedChild } from '../timed-child.ts'

export interface Night extends Timed {
  /** seconds of the run itself, which is all that a night costs in the daemon: no program is started */
  readonly runSeconds: number
  /** seconds of every step of the run, by step and source: `load benefits` */
  readonly steps: ReadonlyMap<string, number>
}

export interface Place {
  readonly data: string
  readonly inbox: string
}

type Ledgered = Pick<Night, 'runSeconds' | 'steps'>

async function lastRun(data: string): Promise<Ledgered> {
  const warehouse = await openWarehouse({ path: join(data, 'warehouse.duckdb'), readOnly: true })
  try {
    const rows = await query<{ step: string; seconds: number }>(
      warehouse.connection,
      `select concat_ws(' ', step, source) as step, sum(epoch_ms(finished_at - started_at)) / 1000 as seconds
       from ledger.step where run_id = (select max(run_id) from ledger.run) group by all`,
    )
    const run = await queryOne<{ seconds: number }>(
      warehouse.connection,
      `select epoch_ms(finished_at - started_at) / 1000 as seconds
       from ledger.run where run_id = (select max(run_id) from ledger.run)`,
    )
    return {
      runSeconds: Number(run.seconds),
      steps: new Map(rows.map(({ step, seconds }) => [step, Number(seconds)])),
    }
  } finally {
    warehouse.close()
  }
}

/** One real `elinvoima refresh` of an inbox in a process of its own; public sources are not asked. */
export async function night(place: Place, asOf: string, memory: string): Promise<Night> {
  const words = [program, 'refresh', '--inbox', place.inbox, '--as-of', asOf, '--json']
  const timed = await timedChild(process.execPath, words, {
    ELINVOIMA_DATA: place.data,
    ELINVOIMA_OFFLINE: '1',
    ELINVOIMA_MEMORY: memory,
    ELINVOIMA_PSEUDONYM_KEY: '07'.repeat(32),
  })
  return { ...timed, ...(await lastRun(place.data)) }
}
