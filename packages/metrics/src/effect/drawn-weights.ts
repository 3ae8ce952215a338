import type { Comparison, Side } from './comparison.ts'

/** Weights of a comparison before its covariates are balanced. */
export interface DrawnWeights {
  /** One a treated row: the times its person is drawn. */
  readonly treated: Float64Array
  /** One a control row: the controls of each risk set weigh together as its treated do. */
  readonly controls: Float64Array
  /** Sums of the two by cell. */
  readonly treatedCells: Float64Array
  readonly controlCells: Float64Array
}

/** The weights when each person is drawn so many times, once unless given. */
export function drawnWeights(
  { treated, controls, strata }: Comparison,
  counts?: ArrayLike<number>,
): DrawnWeights {
  const ofTreated = timesDrawn(treated, counts)
  const ofControls = timesDrawn(controls, counts)
  const share = sumBy(treated.stratum, ofTreated, strata)
  const waiting = sumBy(controls.stratum, ofControls, strata)
  for (let stratum = 0; stratum < strata; stratum++)
    share[stratum] = waiting[stratum] ? (share[stratum] as number) / (waiting[stratum] as number) : 0
  const controlCells = new Float64Array(controls.cellCount)
  for (let row = 0; row < ofControls.length; row++) {
    const drawn = ofControls[row] as number
    if (drawn === 0) continue
    const weight = drawn * (share[controls.stratum[row] as number] as number)
    const cell = controls.cell[row] as number
    ofControls[row] = weight
    controlCells[cell] = (controlCells[cell] as number) + weight
  }
  return {
    treated: ofTreated,
    controls: ofControls,
    treatedCells: sumBy(treated.cell, ofTreated, treated.cellCount),
    controlCells,
  }
}

function timesDrawn({ person }: Side, counts: ArrayLike<number> | undefined): Float64Array {
  const times = new Float64Array(person.length)
  if (counts === undefined) return times.fill(1)
  for (let row = 0; row < person.length; row++) times[row] = counts[person[row] as number] as number
  return times
}

function sumBy(group: Int32Array, weights: Float64Array, groups: number): Float64Array {
  const sums = new Float64Array(groups)
  for (let row = 0; row < group.length; row++) {
    const own = group[row] as number
    sums[own] = (sums[own] as number) + (weights[row] as number)
  }
  return sums
}
