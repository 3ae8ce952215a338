import {
  fromColumns,
  inSpacePlacebos,
  type Panel,
  type SyntheticControl,
  syntheticControl,
} from '@elinvoima/statistics'
import { type Connection, openWarehouse } from '@elinvoima/warehouse'
import { UsageError } from '../run/failures.ts'
import {
  openPanel,
  type PanelColumns,
  type PanelRead,
  readPanel,
  readPredictor,
} from './synthetic-control-panel.ts'
import type { Predictor } from './synthetic-control-predictors.ts'

export interface SyntheticControlQuestion extends PanelColumns {
  readonly data: string
  readonly treated: string
  /** first treated time */
  readonly start: number
  readonly without: readonly string[]
  readonly predictors: readonly Predictor[]
  /** first and last time whose fit is sought; all before the start where null */
  readonly fit: readonly [number, number] | null
}

type Answer = ReturnType<typeof answerOf> & { readonly predictors: ReturnType<typeof balanceOf> }

/**
 * The synthetic control of a unit of a long table in CSV or Parquet, with in-space placebos.
 * Throws UsageError, saying what the table lacks.
 */
export async function estimateSyntheticControl(question: SyntheticControlQuestion): Promise<Answer> {
  const warehouse = await openWarehouse({ path: ':memory:' })
  try {
    return await estimate(warehouse.connection, question)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--data: ${error.message}`)
    throw error
  } finally {
    warehouse.close()
  }
}

async function estimate(connection: Connection, question: SyntheticControlQuestion): Promise<Answer> {
  const columns = [question.unit, question.time, question.outcome]
  const matched = question.predictors.flatMap((predictor) => [
    ...predictor.columns,
    ...(predictor.shareOf ?? []),
  ])
  await openPanel(connection, question.data, [...columns, ...matched])
  const read = await readPanel(connection, question, question.without)
  const treatedUnit = read.units.indexOf(question.treated)
  if (treatedUnit < 0)
    throw new UsageError(`--treated: expected one of ${read.units.join(', ')}, got "${question.treated}"`)
  const prePeriods = read.times.filter((time) => time < question.start).length
  if (prePeriods < 1 || prePeriods === read.times.length)
    throw new UsageError(
      `--start: expected after ${read.times[0]} and at most ${read.times.at(-1)}, got ${question.start}`,
    )
  const values: number[][] = []
  for (const predictor of question.predictors)
    values.push(await readPredictor(connection, question, read.units, predictor))
  const options = {
    ...(values.length > 0 ? { predictors: fromColumns(values) } : {}),
    ...(question.fit ? { fitPeriods: fitPeriodsOf(read.times, question.fit) } : {}),
  }
  const panel: Panel = { outcomes: read.outcomes, treatedUnit, prePeriods }
  const found = syntheticControl(panel, options)
  const placebo = inSpacePlacebos({
    treatedUnit,
    donors: found.donors,
    prePeriods,
    gapsOf: (unit) =>
      unit === treatedUnit
        ? found.gaps
        : syntheticControl({ ...panel, treatedUnit: unit, donors: found.donors }, options).gaps,
  })
  return {
    ...answerOf(question, read, found, placebo),
    predictors: balanceOf(question.predictors, values, treatedUnit, found),
  }
}

function fitPeriodsOf(times: readonly number[], [from, to]: readonly [number, number]): [number, number] {
  return [times.filter((time) => time < from).length, times.filter((time) => time <= to).length]
}

/** Each predictor of the treated unit beside those of its synthetic control and of the donors' plain mean. */
function balanceOf(
  predictors: readonly Predictor[],
  values: readonly (readonly number[])[],
  treatedUnit: number,
  { donors, weights, v }: SyntheticControl,
) {
  return predictors.map(({ columns, shareOf, ...times }, place) => {
    const of = (unit: number) => values[place]?.[unit] ?? Number.NaN
    const weighed = (weightOf: (at: number) => number) =>
      donors.reduce((sum, donor, at) => sum + weightOf(at) * of(donor), 0)
    return {
      column: columns.join('+'),
      share_of: shareOf?.join('+') ?? null,
      ...times,
      v: v[place] ?? 0,
      treated: of(treatedUnit),
      synthetic: weighed((at) => weights[at] ?? 0),
      donor_mean: weighed(() => 1 / donors.length),
    }
  })
}

const percentOf = (part: number | undefined, whole: number | undefined) =>
  part !== undefined && whole ? (100 * part) / whole : null

function answerOf(
  question: SyntheticControlQuestion,
  { units, times, outcomes }: PanelRead,
  found: SyntheticControl,
  { placebos, rank, pValue }: ReturnType<typeof inSpacePlacebos>,
) {
  const treatedRow = units.indexOf(question.treated) * times.length
  const weights = [...found.donors]
    .map((donor, place) => ({ unit: units[donor] ?? '', weight: found.weights[place] ?? 0 }))
    .toSorted((one, other) => other.weight - one.weight)
  return {
    treated: question.treated,
    start: question.start,
    pre_periods: times.filter((time) => time < question.start).length,
    weights,
    gaps: times.map((time, place) => ({
      time,
      treated: outcomes.values[treatedRow + place] ?? null,
      synthetic: found.synthetic[place] ?? null,
      gap: found.gaps[place] ?? null,
      gap_percent: percentOf(found.gaps[place], found.synthetic[place]),
    })),
    pre_rmspe: found.preRmspe,
    placebo: {
      rank,
      units: placebos.length,
      p_value: pValue,
      post_rmspe: placebos[0]?.postRmspe ?? null,
      rmspe_ratio: placebos[0]?.ratio ?? null,
      ratios: placebos.map(({ unit, ratio }) => ({ unit: units[unit] ?? '', ratio })),
    },
  }
}
