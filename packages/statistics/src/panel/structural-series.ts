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

function measureOf(values: ArrayLike<number>, known: number) {
  const before = Float64Array.from(values).subarray(0, known)
  const mean = before.reduce((sum, value) => sum + value, 0) / known
  return { mean, scale: Math.sqrt(before.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known - 1)) }
}

/** Whether a series changes in its known periods by more than rounding: without that it has no measure of its own. */
export function variesBefore(values: ArrayLike<number>, known: number): boolean {
  const { mean, scale } = measureOf(values, known)
  return scale > 1e-12 * Math.abs(mean)
}

function inOwnMeasure(name: string, values: ArrayLike<number>, known: number) {
  const numbers = Float64Array.from(values)
  const missing = numbers.findIndex((value) => !Number.isFinite(value))
  if (missing >= 0)
    throw new RangeError(`${name}: expected a number in period ${missing}, got ${numbers[missing]}`)
  if (!variesBefore(numbers, known))
    throw new RangeError(`${name}: expected values that vary in the known periods`)
  const { mean, scale } = measureOf(numbers, known)
  const measured = numbers.map((value) => (value - mean) / scale)
  return { mean, scale, cut: { known: measured.slice(0, known), later: measured.slice(known) } }
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
  const { mean, scale, cut } = inOwnMeasure('outcome', outcome, known)
  const cutControls = controls.map((control, at) => {
    if (control.length !== outcome.length)
      throw new RangeError(`control ${at}: expected ${outcome.length} periods, got ${control.length}`)
    return inOwnMeasure(`control ${at}`, control, known).cut
  })
  const precision =
    controls.length === 0
      ? new Float64Array(0)
      : slabPrecision(fromColumns(cutControls.map((control) => control.known)), known, slabPeriods)
  return { outcome: cut, controls: cutControls, precision, mean, scale }
}
