import { mean } from '../describe/mean.ts'
import { standardDeviation } from '../describe/variance.ts'
import type { RowMajor } from '../linear/row-major.ts'
import { fromColumns } from '../linear/row-major.ts'
import { weightedGram } from '../linear/weighted-gram.ts'

/** A series cut at the last period known before the change. */
export interface CutSeries {
  readonly known: Float64Array
  readonly later: Float64Array
}

/** An outcome and its controls in the measure of their known periods: mean 0, standard deviation 1. */
export interface StructuralSeries {
  readonly outcome: CutSeries
  readonly controls: readonly CutSeries[]
  /** Prior precision of the coefficients times the noise variance, row-major. */
  readonly precision: Float64Array
  /** Unit of the outcome, and where it is counted from. */
  readonly mean: number
  readonly scale: number
}

interface Measure {
  readonly mean: number
  readonly scale: number
}

function measureOf(values: ArrayLike<number>, known: number): Measure {
  const before = Float64Array.from(values).subarray(0, known)
  return { mean: mean(before), scale: standardDeviation(before) }
}

const hasMeasure = ({ mean, scale }: Measure) => scale > 1e-12 * Math.abs(mean)

/** Whether a series changes in its known periods by more than rounding: without that it has no measure of its own. */
export const variesBefore = (values: ArrayLike<number>, known: number): boolean =>
  hasMeasure(measureOf(values, known))

function inOwnMeasure(name: string, values: ArrayLike<number>, known: number) {
  const numbers = Float64Array.from(values)
  const missing = numbers.findIndex((value) => !Number.isFinite(value))
  if (missing >= 0)
    throw new RangeError(`${name}: expected a number in period ${missing}, got ${numbers[missing]}`)
  const measure = measureOf(numbers, known)
  if (!hasMeasure(measure)) throw new RangeError(`${name}: expected values that vary in the known periods`)
  const measured = numbers.map((value) => (value - measure.mean) / measure.scale)
  return { ...measure, cut: { known: measured.slice(0, known), later: measured.slice(known) } }
}

/** Zellner's precision that information of so many periods weighs, half of it moved to the diagonal. */
function slabPrecision(design: RowMajor, known: number, periods: number): Float64Array {
  const size = design.columns
  return weightedGram(design).map((entry, place) => {
    const isDiagonal = place % (size + 1) === 0
    return (periods / known) * (isDiagonal ? entry : entry / 2)
  })
}

/** Throws RangeError unless the series are whole, of one length, vary before the change and go on after it. */
export function structuralSeries(
  outcome: ArrayLike<number>,
  controls: readonly ArrayLike<number>[],
  known: number,
  slabPeriods: number,
): StructuralSeries {
  if (!(Number.isInteger(known) && known >= 3 && known < outcome.length))
    throw new RangeError(`known periods: expected 3 to ${outcome.length - 1}, got ${known}`)
  const { cut, ...measure } = inOwnMeasure('outcome', outcome, known)
  const cutControls = controls.map((control, at) => {
    if (control.length !== outcome.length)
      throw new RangeError(`control ${at}: expected ${outcome.length} periods, got ${control.length}`)
    return inOwnMeasure(`control ${at}`, control, known).cut
  })
  const precision =
    controls.length === 0
      ? new Float64Array(0)
      : slabPrecision(fromColumns(cutControls.map((control) => control.known)), known, slabPeriods)
  return { outcome: cut, controls: cutControls, precision, ...measure }
}
