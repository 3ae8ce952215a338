export { effectiveSampleSize } from './describe/effective-sample-size.ts'
export { mean, weightedMean } from './describe/mean.ts'
export { type QuantileType, quantile, quantileOfSorted } from './describe/quantile.ts'
export { standardizedMeanDifference, type WeightedGroup } from './describe/standardized-mean-difference.ts'
export { standardDeviation, variance, weightedVariance } from './describe/variance.ts'
export { weightedQuantile } from './describe/weighted-quantile.ts'
export { normalCdf, normalHalfWidth, normalQuantile } from './distribution/normal.ts'
export type { Interval } from './interval/interval.ts'
export { clusterRobustCovariance } from './linear/cluster-robust-covariance.ts'
export {
  type HeteroscedasticKind,
  heteroscedasticCovariance,
  leverage,
} from './linear/heteroscedastic-covariance.ts'
export { neweyWestCovariance } from './linear/newey-west-covariance.ts'
export {
  columnOf,
  fromColumns,
  pickColumns,
  pickRows,
  type RowMajor,
  rowCount,
  withIntercept,
} from './linear/row-major.ts'
export { type LeastSquaresFit, weightedLeastSquares } from './linear/weighted-least-squares.ts'
export { matchingWeights } from './matching/matching-weights.ts'
export {
  type Closeness,
  type Matching,
  type MatchingOptions,
  nearestNeighbourMatching,
} from './matching/nearest-neighbour-matching.ts'
export {
  type AggregateEffects,
  type AggregateTerm,
  aggregateEffects,
  simpleAggregate,
} from './panel/aggregate-effects.ts'
export {
  type AugmentedSyntheticControl,
  augmentedSyntheticControl,
} from './panel/augmented-synthetic-control.ts'
export { type ConformalOptions, conformalInterval, conformalPValue } from './panel/conformal-test.ts'
export {
  type GroupTimeEffect,
  type GroupTimeEffects,
  type GroupTimeOptions,
  groupTimeEffects,
  type StaggeredPanel,
} from './panel/group-time-effects.ts'
export {
  inSpacePlacebos,
  type Placebo,
  type PlaceboOptions,
  type PlaceboTest,
} from './panel/in-space-placebos.ts'
export { type MultiplierBootstrap, multiplierBootstrap } from './panel/multiplier-bootstrap.ts'
export type { Panel } from './panel/panel.ts'
export { choosePenalty, type PenaltyPath, penaltyPath } from './panel/ridge-penalty.ts'
export { simplexLeastSquares } from './panel/simplex-least-squares.ts'
export {
  type SyntheticControl,
  type SyntheticControlOptions,
  syntheticControl,
} from './panel/synthetic-control.ts'
export { type DifferenceMethod, type TwoPeriodEffect, twoPeriodEffect } from './panel/two-period-effect.ts'
export { binomial } from './random/binomial.ts'
export { dirichlet } from './random/dirichlet.ts'
export { exponential } from './random/exponential.ts'
export { gamma } from './random/gamma.ts'
export { type Generator, generatorOf } from './random/generator.ts'
export { multinomial } from './random/multinomial.ts'
export { normal } from './random/normal.ts'
export { poisson } from './random/poisson.ts'
export { split } from './random/split.ts'
export { type Stream, streamOf, uniformAt, wordAt } from './random/stream.ts'
export { uniform, uniformWhole } from './random/uniform.ts'
export { type CumulativeIncidence, cumulativeIncidence } from './survival/cumulative-incidence.ts'
export type { Estimate } from './survival/estimate.ts'
export { type Incidence, incidence } from './survival/incidence.ts'
export { kaplanMeier, type SurvivalCurve } from './survival/kaplan-meier.ts'
export { restrictedMean } from './survival/restricted-mean.ts'
export { restrictedMeanDifference } from './survival/restricted-mean-difference.ts'
export { type RiskTable, riskTable } from './survival/risk-table.ts'
export type { Spells } from './survival/spells.ts'
export { stepAt } from './survival/step-at.ts'
export { type SurvivalScale, survivalInterval } from './survival/survival-interval.ts'
export { survivalQuantile } from './survival/survival-quantile.ts'
export { timeLost } from './survival/time-lost.ts'
export { type CellsOfRows, cellsOfRows } from './weighting/cells-of-rows.ts'
export {
  type EntropyBalance,
  type EntropyBalanceOptions,
  entropyBalancing,
} from './weighting/entropy-balancing.ts'
export {
  type InverseProbabilityOptions,
  type InverseProbabilityWeights,
  inverseProbabilityWeights,
} from './weighting/inverse-probability-weights.ts'
export { type LogisticFit, logisticRegression } from './weighting/logistic-regression.ts'
export {
  type GroupMean,
  type MeanDifference,
  weightedMeanDifference,
} from './weighting/weighted-mean-difference.ts'
