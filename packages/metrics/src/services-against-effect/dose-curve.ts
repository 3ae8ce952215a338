import {
  bootstrapCounts,
  effectiveSampleSize,
  fromColumns,
  type Generator,
  type Interval,
  percentileInterval,
  type RowMajor,
  weightedLeastSquares,
  withIntercept,
} from '@elinvoima/statistics'
import type { BandedCovariate } from '../effect/banded-cells.ts'
import { doseWeights } from './dose-weights.ts'
import { monthSteps } from './month-steps.ts'
import { restrictedCubic } from './restricted-cubic.ts'
import { DOSE_MONTHS, doseBy, type ServiceHistories } from './service-histories.ts'

/** Service months at which the spline bends, and between which it is a cubic. */
export const doseKnots = [0, 2, 5, 9]

/** Outcome at a dose against that at none, in the unit of the outcome. */
export interface DoseEffect {
  readonly expected: number
  readonly difference: number
  readonly interval: Interval
}

export interface DoseCurve {
  /** One a dose asked for. */
  readonly effects: readonly DoseEffect[]
  /** What the outcome would be at no service. */
  readonly atNone: number
  /** Persons with each dose, 0–12, whose outcome is known. */
  readonly persons: readonly number[]
  readonly effectiveSize: number
  readonly meanUntruncatedWeight: number
  /** Draws in which the curve could be fitted; the intervals are of these. */
  readonly drawsUsed: number
}

/**
 * Dose–response of service months by a marginal structural model: the outcome on a restricted cubic spline of dose
 * by least squares with the weights of `doseWeights`, among those without work for all twelve months. The background
 * is in the regression too, which evens out what truncated weights leave. The dose 0 stands for the mean background.
 * Percentile interval of bootstrap samples of persons, the weights found anew in each. Null where no curve can be fitted.
 */
export function doseCurve(
  histories: ServiceHistories,
  doses: readonly number[],
  { draws, level, generator }: { draws: number; level: number; generator: Generator },
): DoseCurve | null {
  const steps = monthSteps(histories)
  const { outcome, services, monthsFollowed } = histories
  const complete = Int32Array.from(monthsFollowed.keys()).filter(
    (history) => monthsFollowed[history] === DOSE_MONTHS && Number.isFinite(outcome[history]),
  )
  const doseOf = Int32Array.from(complete, (history) => doseBy(services[history] as number, DOSE_MONTHS))
  const found = doseWeights(steps, histories.persons, complete)
  if (found === null) return null
  const design = designOf(
    doseOf,
    histories.background.map(({ bands, band }) => ({
      bands,
      band: complete.map((history) => band[history] as number),
    })),
  )
  const outcomes = Float64Array.from(complete, (history) => outcome[history] as number)
  const curveOf = (persons: ArrayLike<number>, weights: Float64Array) =>
    fitCurve(
      design,
      outcomes,
      Float64Array.from(complete, (history) => (persons[history] as number) * (weights[history] as number)),
      doses,
    )
  const curve = curveOf(histories.persons, found.weights)
  if (curve === null) return null

  const kindOf = Int32Array.from(
    [...histories.persons].flatMap((count, history) => Array(count).fill(history)),
  )
  const alike = { kindOf, kinds: histories.persons.length }
  const drawn: (readonly number[])[] = []
  for (let draw = 0; draw < draws; draw++) {
    const persons = bootstrapCounts(generator, kindOf.length, alike)
    const again = doseWeights(steps, persons, complete, found.coefficients)
    const redrawn = again && curveOf(persons, again.weights)
    if (redrawn) drawn.push(redrawn.rises)
  }
  const persons = new Array<number>(DOSE_MONTHS + 1).fill(0)
  for (const [place, history] of complete.entries()) {
    const dose = doseOf[place] as number
    persons[dose] = (persons[dose] ?? 0) + (histories.persons[history] as number)
  }
  const ofPersons = [...complete].flatMap((history) =>
    Array<number>(histories.persons[history] as number).fill(found.weights[history] as number),
  )
  return {
    effects: curve.rises.map((difference, place) => ({
      expected: curve.none + difference,
      difference,
      interval:
        drawn.length > 1
          ? percentileInterval(
              Float64Array.from(drawn, (effects) => effects[place] as number),
              level,
            )
          : { lower: Number.NaN, upper: Number.NaN },
    })),
    atNone: curve.none,
    persons,
    effectiveSize: effectiveSampleSize(ofPersons),
    meanUntruncatedWeight: found.meanUntruncated,
    drawsUsed: drawn.length,
  }
}

/** Intercept, spline of dose and, but for the first of each covariate, the bands of background. */
function designOf(dose: Int32Array, background: readonly BandedCovariate[]): RowMajor {
  const splines = Array.from(dose, (months) => restrictedCubic(months, doseKnots))
  const bent = doseKnots.slice(1).map((_, term) => splines.map((spline) => spline[term] as number))
  const bands = background.flatMap(({ bands, band }) =>
    Array.from({ length: bands - 1 }, (_, own) => Array.from(band, (of) => Number(of === own + 1))),
  )
  return withIntercept(fromColumns([...bent, ...bands]))
}

/** Weighted least squares on the design; null where too few doses are there to tell the spline. */
function fitCurve(design: RowMajor, outcome: Float64Array, weights: Float64Array, doses: readonly number[]) {
  const { coefficients, fitted } = weightedLeastSquares(design, outcome, weights)
  const bends = coefficients.slice(1, doseKnots.length)
  if (bends.some(Number.isNaN)) return null
  const rise = (terms: ArrayLike<number>) =>
    bends.reduce((sum, bend, term) => sum + bend * (terms[term] as number), 0)
  let none = 0
  let total = 0
  for (const [row, weight] of weights.entries()) {
    const terms = design.values.subarray(row * design.columns + 1, row * design.columns + doseKnots.length)
    none += weight * ((fitted[row] as number) - rise(terms))
    total += weight
  }
  return { none: none / total, rises: doses.map((dose) => rise(restrictedCubic(dose, doseKnots))) }
}
