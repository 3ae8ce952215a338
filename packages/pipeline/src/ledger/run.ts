import { type Connection, queryOne } from '@elinvoima/warehouse'

export type RunStatus = 'running' | 'succeeded' | 'failed' | 'interrupted'

const iso = (at: Date) => at.toISOString()

/** Opens a run in the ledger. Runs left open by a killed process are closed as interrupted first. */
export async function startRun(
  connection: Connection,
  facts: { readonly at: Date; readonly asOf: string; readonly trigger: string },
): Promise<number> {
  await connection.run(
    `update ledger.run set status = 'interrupted', finished_at = cast($at as timestamptz)
     where status = 'running'`,
    { at: iso(facts.at) },
  )
  const { id } = await queryOne<{ id: bigint }>(connection, "select nextval('ledger.run_number') as id")
  await connection.run(
    `insert into ledger.run (run_id, started_at, as_of, trigger, status)
     values ($id, cast($at as timestamptz), cast($as_of as date), $trigger, 'running')`,
    { id: Number(id), at: iso(facts.at), as_of: facts.asOf, trigger: facts.trigger },
  )
  return Number(id)
}

export async function finishRun(
  connection: Connection,
  runId: number,
  facts: { readonly at: Date; readonly status: RunStatus; readonly message: string | null },
): Promise<void> {
  await connection.run(
    `update ledger.run set finished_at = cast($at as timestamptz), status = $status, message = $message
     where run_id = $id`,
    { id: runId, at: iso(facts.at), status: facts.status, message: facts.message },
  )
}

export interface StepFacts {
  readonly step: string
  readonly source: string | null
  readonly startedAt: Date
  readonly finishedAt: Date
  readonly status: 'succeeded' | 'failed' | 'skipped'
  readonly rowsIn?: number
  readonly rowsLoaded?: number
  readonly rowsRejected?: number
  readonly message?: string
}

/** Writes what a step did. */
export async function recordStep(connection: Connection, runId: number, step: StepFacts): Promise<void> {
  await connection.run(
    `insert into ledger.step values ($run, $step, $source, cast($started as timestamptz),
       cast($finished as timestamptz), $status, $rows_in, $rows_loaded, $rows_rejected, $message)`,
    {
      run: runId,
      step: step.step,
      source: step.source,
      started: iso(step.startedAt),
      finished: iso(step.finishedAt),
      status: step.status,
      rows_in: step.rowsIn ?? null,
      rows_loaded: step.rowsLoaded ?? null,
      rows_rejected: step.rowsRejected ?? null,
      message: step.message ?? null,
    },
  )
}
