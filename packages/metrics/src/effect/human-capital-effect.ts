import type { ComputeInput, MetricValues } from '../definition/compute.ts'
import type { EffectRules } from './effect-rules.ts'
import { effectsByClass, keysByClass, type Told } from './effects-by-class.ts'
import { humanCapital, placebo } from './outcomes.ts'
import { readChanges } from './read-changes.ts'
import type { StartMonths } from './read-risk-rows.ts'
import { keepRows, type RowsAndOutcomes } from './risk-rows.ts'

const shortHistory = {
  outcome: humanCapital.name,
  outcome_unit: humanCapital.unit,
  suppressed_reason: 'short_history',
  note: 'ei luotettava: siirtymiä työhön tunnetaan liian lyhyeltä ajalta',
  note_en: 'not reliable: moves to work are known for too short a time',
}

/**
 * The rows of the effect on human capital in a year. Starters and waiters whose standing a year later is not known
 * are left out and the others balanced by themselves, so that those compared are alike.
 */
export async function humanCapitalEffects(
  { connection, assumptions }: ComputeInput,
  told: Told,
  months: StartMonths,
  read: RowsAndOutcomes | null,
  rules: EffectRules,
): Promise<MetricValues[]> {
  const changes = await readChanges(connection, assumptions, months)
  if (changes === null) return keysByClass(told).map((key) => ({ ...key, ...shortHistory }))
  const rows = read?.rows.person.length ?? 0
  if (changes.length !== rows)
    throw new Error(`human capital of ${told.area}: expected ${rows} changes, got ${changes.length}`)
  const { [placebo.name]: before = new Float64Array(rows) } = read?.outcomes ?? {}
  const known = read && {
    rows: read.rows,
    outcomes: { [humanCapital.name]: changes, [placebo.name]: before },
  }
  const seed = assumptions.of('bootstrap_seed').value
  return effectsByClass(
    told,
    known && keepRows(known, (row) => !Number.isNaN(changes[row])),
    [humanCapital],
    rules,
    seed,
  )
}
