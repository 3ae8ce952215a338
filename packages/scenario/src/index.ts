export { axisNames } from './grid/axes.ts'
export { type Grid, runGrid } from './grid/run-grid.ts'
export {
  type AssumptionName,
  type Assumptions,
  assumptionNames,
  assumptionUnits,
} from './model/assumptions.ts'
export type { Basis } from './model/basis.ts'
export { LEFT, type Payer, payers, STATES } from './model/states.ts'
export { purses } from './money/net.ts'
export { type HindcastError, hindcast } from './run/hindcast.ts'
export { runScenario, type ScenarioResult } from './run/run-scenario.ts'
export type { Fan, Summary } from './run/summary.ts'
