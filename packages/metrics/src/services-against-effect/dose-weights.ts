import { weightedQuantile } from '@elinvoima/statistics'
import { bandLogit } from './band-logit.ts'
import { type MonthSteps, type StepKind, stepKinds } from './month-steps.ts'

/** Coefficients of the two models of each kind of step, from which a drawn sample starts its search. */
export type StepCoefficients = Partial<Record<StepKind, readonly [Float64Array, Float64Array]>>

export interface DoseWeights {
  /** One a history, 0 where it was not followed to the end; truncated. */
  readonly weights: Float64Array
  /** Mean weight of a person before truncation, which is about 1 where the models hold. */
  readonly meanUntruncated: number
  readonly coefficients: StepCoefficients
}

/** Percentile under which and, from above, over which weights are set to it. */
export const TRUNCATED_PERCENT = 1

/**
 * Stabilised inverse-probability weights of a marginal structural model: over the months the product of the
 * probability of what happened given services so far, over that given the background too, of services and of
 * remaining without work; truncated at the 1st and 99th percentile of persons. `persons` of each history are drawn,
 * those of `complete` are weighted. Null where a model cannot be fitted. Source: Hernán, Brumback & Robins (2000),
 * Epidemiology 11(5); truncation: Cole & Hernán (2008), Am J Epidemiol 168(6).
 */
export function doseWeights(
  steps: Readonly<Record<StepKind, MonthSteps>>,
  persons: ArrayLike<number>,
  complete: Int32Array,
  start: StepCoefficients = {},
): DoseWeights | null {
  const logs = new Float64Array(persons.length)
  const coefficients: StepCoefficients = {}
  for (const kind of stepKinds) {
    const own = steps[kind]
    if (own.history.length === 0) continue
    const numerator = fitted(own, own.before, persons, start[kind]?.[0])
    const denominator = fitted(own, own.withBackground, persons, start[kind]?.[1])
    if (numerator === null || denominator === null) return null
    coefficients[kind] = [numerator.coefficients, denominator.coefficients]
    const above = logChances(numerator.probability)
    const below = logChances(denominator.probability)
    for (let step = 0; step < own.history.length; step++) {
      const history = own.history[step] as number
      const success = own.success[step] as number
      const ratio =
        (above[2 * (own.before.cell[step] as number) + success] as number) -
        (below[2 * (own.withBackground.cell[step] as number) + success] as number)
      logs[history] = (logs[history] as number) + ratio
    }
  }
  const raw = Float64Array.from(complete, (history) => Math.exp(logs[history] as number))
  const counts = Float64Array.from(complete, (history) => persons[history] as number)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const low = weightedQuantile(raw, counts, TRUNCATED_PERCENT / 100)
  const high = weightedQuantile(raw, counts, 1 - TRUNCATED_PERCENT / 100)
  const weights = new Float64Array(persons.length)
  let sum = 0
  for (const [place, history] of complete.entries()) {
    const own = raw[place] as number
    sum += own * (counts[place] as number)
    weights[history] = Math.min(Math.max(own, low), high)
  }
  return { weights, meanUntruncated: sum / total, coefficients }
}

function fitted(
  { history, success }: MonthSteps,
  { cell, cells }: MonthSteps['before'],
  persons: ArrayLike<number>,
  start: Float64Array | undefined,
) {
  const trials = new Float64Array(cells.band.length / cells.covariates)
  const successes = new Float64Array(trials.length)
  for (let step = 0; step < history.length; step++) {
    const count = persons[history[step] as number] as number
    const own = cell[step] as number
    trials[own] = (trials[own] as number) + count
    if (success[step] === 1) successes[own] = (successes[own] as number) + count
  }
  return bandLogit(cells, trials, successes, start)
}

/** Of each cell the logarithm of the chance of failure, then of success. */
function logChances(probability: Float64Array): Float64Array {
  const logs = new Float64Array(2 * probability.length)
  for (let cell = 0; cell < probability.length; cell++) {
    logs[2 * cell] = Math.log1p(-(probability[cell] as number))
    logs[2 * cell + 1] = Math.log(probability[cell] as number)
  }
  return logs
}
