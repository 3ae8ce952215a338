import { transitionMatrix } from '@elinvoima/statistics'
import type { Basis } from '../model/basis.ts'
import { project } from '../model/project.ts'
import { STATES } from '../model/states.ts'
import { withLeft } from '../model/transitions.ts'

/** What the same model said from what was known earlier, against what came. */
export interface HindcastError {
  readonly state: string
  /** mean absolute error of the months, percent of what came; null where nobody came */
  readonly mape_percent: number | null
}

/** Compares the months that followed an earlier basis, persons by state in each, with the model's. */
export function hindcast(earlier: Basis, came: readonly Float64Array[]): HindcastError[] {
  const width = STATES.length
  const arriving = Float64Array.from(
    { length: came.length * width },
    (_, at) => earlier.inflow[at % width] ?? 0,
  )
  const { stocks } = project(
    {
      stock: earlier.stock,
      moves: withLeft(transitionMatrix(earlier.moves)),
      arriving,
      hazards: new Float64Array(came.length).fill(1),
    },
    null,
  )
  return STATES.map((state, place) => {
    const errors = came.flatMap((stock, month) => {
      const persons = stock[place] ?? 0
      const said = stocks[month * width + place] ?? 0
      return persons > 0 ? [Math.abs(said - persons) / persons] : []
    })
    const sum = errors.reduce((whole, error) => whole + error, 0)
    return { state, mape_percent: errors.length === 0 ? null : (100 * sum) / errors.length }
  })
}
