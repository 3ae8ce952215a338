export { metricCatalogue, withDependencies } from './catalogue/catalogue.ts'
export {
  columnRows,
  isVerified,
  type MetricRow,
  metricRows,
  type ParameterRow,
  parameterRows,
} from './catalogue/release-rows.ts'
export type { ChangedMonths } from './compute/changed-months.ts'
export { computeAll } from './compute/compute-all.ts'
export { type Computed, type ComputeOptions, computeMetric } from './compute/compute-metric.ts'
export type { MetricConnection } from './compute/connection.ts'
export { type MonthRange, monthsAfter } from './compute/months.ts'
export { installPrelude } from './compute/prelude.ts'
export { readAssumptions } from './compute/read-assumptions.ts'
export { metricColumns } from './definition/columns.ts'
export { type Column, defineMetric, type Metric, type Parameter } from './definition/metric.ts'
export { type BandedCovariate, bandedCells } from './effect/banded-cells.ts'
export { comparisonOf } from './effect/comparison.ts'
export { type EffectRules, effectAssumptions, effectRulesOf } from './effect/effect-rules.ts'
export { estimateEffects } from './effect/estimate-effects.ts'
export { reasonNotTold, reasonsNotTold } from './effect/publishing-gate.ts'
export type { Outcomes, RiskRows } from './effect/risk-rows.ts'
export { beliefsOn, evidenceOf, verdictOn, verdictWords } from './effect/verdict.ts'
export { type PlaceMove, type PlaceMoves, readPlaceMoves } from './scenario/read-place-moves.ts'
export { toldIndicators } from './target/parts.ts'
