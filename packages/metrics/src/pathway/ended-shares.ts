import {
  cumulativeIncidence,
  type RiskTable,
  riskTable,
  stepAt,
  survivalInterval,
} from '@elinvoima/statistics'
import type { CohortCell } from './cohort.ts'

/** Share of a cohort that some end has come to within a horizon, in per cent, and its parts. */
export interface EndedShare {
  endedBy: string
  /** spells seen to end so within the horizon */
  ended: number
  /** spells of the cohort */
  spells: number
  value: number | null
  lower: number | null
  upper: number | null
  /** why there is no value: too few spells, or none followed so long */
  reason: 'denominator' | 'not_followed' | null
}

export interface EndedOptions {
  /** the ends told of; any other, `unknown` among them, stops the following */
  ends: readonly string[]
  horizonDays: number
  /** share of the interval, 0–1 */
  level: number
  leastSpells: number
}

/** Days of so many months of the mean length of a year's. */
export const daysOf = (months: number): number => Math.round((months * 365.25) / 12)

const sum = (cells: readonly CohortCell[]) => cells.reduce((total, { persons }) => total + persons, 0)

/**
 * Aalen–Johansen shares of a cohort ended in each way within the horizon, with intervals on the log(−log) scale of
 * Greenwood's standard error. Spells whose end is not told are followed until it, and no further: they are not
 * taken for spells that did not end so.
 */
export function endedShares(cells: readonly CohortCell[], options: EndedOptions): EndedShare[] {
  const { ends, horizonDays, level, leastSpells } = options
  const spells = sum(cells)
  const table = riskTable(
    {
      time: cells.map(({ days }) => days),
      cause: cells.map(({ endedBy }) => ends.indexOf(endedBy) + 1),
      weight: cells.map(({ persons }) => persons),
    },
    ends.length,
  )
  const reason = spells < leastSpells ? 'denominator' : isFollowed(table, horizonDays) ? null : 'not_followed'
  const found = reason === null ? cumulativeIncidence(table) : null
  return ends.map((endedBy, cause) => {
    const ended = sum(cells.filter((cell) => cell.endedBy === endedBy && cell.days <= horizonDays))
    const at = (values: Float64Array | undefined) =>
      found && values ? stepAt(found.time, values, horizonDays, 0) : null
    const value = at(found?.incidence[cause])
    const error = at(found?.standardError[cause])
    const interval = value === null || error === null ? null : survivalInterval(value, error, level)
    return {
      endedBy,
      ended,
      spells,
      value: percent(value),
      lower: percent(value === 0 ? null : (interval?.lower ?? null)),
      upper: percent(value === 0 ? null : (interval?.upper ?? null)),
      reason,
    }
  })
}

const percent = (share: number | null) => (share === null ? null : 100 * share)

const isFollowed = ({ time, atRisk, ended }: RiskTable, horizon: number): boolean => {
  const last = time.at(-1) ?? 0
  return last >= horizon || (atRisk.at(-1) ?? 0) === (ended.at(-1) ?? -1)
}
