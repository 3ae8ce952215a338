import { fromColumns, pickRows, type RowMajor, rowCount, withIntercept } from '../linear/row-major.ts'
import { eligibleUnits, standardErrorOf } from './combine-effects.ts'
import { comparisonOf } from './comparison.ts'
import { type DifferenceMethod, twoPeriodEffect } from './two-period-effect.ts'

export interface StaggeredPanel {
  /** A row for each unit, a column for each period in time order, none missing. */
  readonly outcomes: RowMajor
  /** First treated period of each unit, counted from 0; −1 for never. Units treated in period 0 are left out. */
  readonly firstTreated: Int32Array
  /** What does not change over time, a row for each unit, without intercept. */
  readonly covariates?: RowMajor
}

export interface GroupTimeOptions {
  readonly method?: DifferenceMethod
  /** Whom a group is held against: units never treated, or also those not treated by then. */
  readonly controls?: 'never treated' | 'not yet treated'
  /** Before treatment: each period against the one before, or all against the last untreated. */
  readonly basePeriod?: 'varying' | 'universal'
}

export interface GroupTimeEffect {
  /** First treated period of the group. */
  readonly group: number
  readonly period: number
  /** Effect on the group in the period; before treatment a placebo. */
  readonly effect: number
  readonly standardError: number
  readonly treatedUnits: number
  readonly controlUnits: number
}

export interface GroupTimeEffects {
  readonly effects: readonly GroupTimeEffect[]
  /** A row for each unit of the panel, a column for each effect. */
  readonly influence: RowMajor
  readonly firstTreated: Int32Array
}

/**
 * Group-time average effects on the treated (Callaway & Sant'Anna 2021, Journal of Econometrics 225): for
 * each group first treated in g and period t, the difference in differences from the last period before g,
 * against units not treated by then. Pairs without controls are left out. Standard errors are analytical,
 * units taken as independent. Convention of R's did, no anticipation. Throws RangeError where sizes differ.
 */
export function groupTimeEffects(
  { outcomes, firstTreated, covariates }: StaggeredPanel,
  { method = 'doubly robust', controls = 'never treated', basePeriod = 'varying' }: GroupTimeOptions = {},
): GroupTimeEffects {
  const units = rowCount(outcomes)
  if (firstTreated.length !== units)
    throw new RangeError(`first treated: expected ${units} units, got ${firstTreated.length}`)
  if (covariates && rowCount(covariates) !== units)
    throw new RangeError(`covariates: expected ${units} units, got ${rowCount(covariates)}`)
  const design = covariates
    ? withIntercept(covariates)
    : { values: new Float64Array(units).fill(1), columns: 1 }
  const eligible = eligibleUnits(firstTreated)
  const groups = [...new Set(firstTreated)].filter((group) => group > 0).sort((one, other) => one - other)
  const effects: GroupTimeEffect[] = []
  const columns: Float64Array[] = []
  for (const group of groups)
    for (let period = basePeriod === 'varying' ? 1 : 0; period < outcomes.columns; period++) {
      const comparison = comparisonOf(firstTreated, group, period, { controls, basePeriod })
      const { rows, treated, base } = comparison
      const treatedUnits = treated.reduce((sum, flag) => sum + flag, 0)
      if (treatedUnits === 0 || treatedUnits === rows.length) continue
      const at = (row: number, column: number) => outcomes.values[row * outcomes.columns + column] as number
      const change = Float64Array.from(rows, (row) => at(row, period) - at(row, base))
      const { effect, influence } = twoPeriodEffect(change, treated, pickRows(design, rows), method)
      const whole = new Float64Array(units)
      for (const [place, row] of rows.entries())
        whole[row] = ((influence[place] as number) * eligible) / rows.length
      const standardError = standardErrorOf(whole, eligible)
      effects.push({
        group,
        period,
        effect,
        standardError,
        treatedUnits,
        controlUnits: rows.length - treatedUnits,
      })
      columns.push(whole)
    }
  return { effects, influence: fromColumns(columns), firstTreated }
}
