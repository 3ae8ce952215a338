export { type DisagreementWeight, weightedKappa } from './agreement/weighted-kappa.ts'
export { effectiveSampleSize } from './describe/effective-sample-size.ts'
export { mean, weightedMean } from './describe/mean.ts'
export { type QuantileType, quantile, quantileOfSorted } from './describe/quantile.ts'
export { standardizedMeanDifference, type WeightedGroup } from './describe/standardized-mean-difference.ts'
export { standardDeviation, variance, weightedVariance } from './describe/variance.ts'
export { weightedQuantile } from './describe/weighted-quantile.ts'
export { normalCdf, normalHalfWidth, normalQuantile } from './distribution/normal.ts'
export type { Interval } from './interval/interval.ts'
export { newcombeInterval, type Proportion } from './interval/newcombe.ts'
export { normalInterval } from './interval/normal-interval.ts'
export { ratioByDelta } from './interval/ratio-by-delta.ts'
export { ratioByFieller } from './interval/ratio-by-fieller.ts'
export type { RatioParts } from './interval/ratio-parts.ts'
export { wilsonInterval } from './interval/wilson.ts'
export { choleskyFactor, choleskySolve } from './linear/cholesky.ts'
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
export { columnSums, termRows } from './linear/term-rows.ts'
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
export { type ConformalOptions, conformalInterval, conformalPValue } from './panel/conformal-p-value.ts'
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
  type StructuralEffect,
  type StructuralOptions,
  structuralEffect,
} from './panel/structural-effect.ts'
export { variesBefore } from './panel/structural-series.ts'
export {
  causalImpactPriors,
  type DeviationPrior,
  type StructuralPriors,
} from './panel/structural-variances.ts'
export {
  type SyntheticControl,
  type SyntheticControlOptions,
  syntheticControl,
} from './panel/synthetic-control.ts'
export { type DifferenceMethod, type TwoPeriodEffect, twoPeriodEffect } from './panel/two-period-effect.ts'
export { meanDifferenceTest } from './permutation/mean-difference-test.ts'
export { type PermutationResult, permutationTest, type Side } from './permutation/permutation-test.ts'
export { shuffle } from './permutation/shuffle.ts'
export { spearmanTest } from './permutation/spearman-test.ts'
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
export { correlation } from './rank/correlation.ts'
export { partialSpearman } from './rank/partial-spearman.ts'
export { ranks } from './rank/ranks.ts'
export { spearman } from './rank/spearman.ts'
export { spearmanInterval } from './rank/spearman-interval.ts'
export { acceleration } from './resampling/acceleration.ts'
export { bcaInterval } from './resampling/bca-interval.ts'
export { type BootstrapPlan, bootstrap, type WeightedStatistic } from './resampling/bootstrap.ts'
export { type Alike, bootstrapCounts } from './resampling/bootstrap-counts.ts'
export { type Clusters, clusterNumbers } from './resampling/cluster-numbers.ts'
export { clusterSums } from './resampling/cluster-sums.ts'
export { jackknifeInfluence } from './resampling/jackknife.ts'
export { percentileInterval } from './resampling/percentile-interval.ts'
export { poissonCounts } from './resampling/poisson-counts.ts'
export { rowWeights } from './resampling/row-weights.ts'
export { derSimonianLaird } from './shrinkage/dersimonian-laird.ts'
export type { Effects } from './shrinkage/effects.ts'
export { type NormalPosterior, normalPosterior } from './shrinkage/normal-posterior.ts'
export { type FamilyPrior, poolEffects } from './shrinkage/pool-effects.ts'
export { restrictedLikelihood } from './shrinkage/restricted-likelihood.ts'
export { type EffectPrior, pooledPrior, shrinkEffects } from './shrinkage/shrink-effects.ts'
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
export { countTransitions, type StateMonths } from './transition/count-transitions.ts'
export { drawTransitions } from './transition/draw-transitions.ts'
export { matrixPower } from './transition/matrix-power.ts'
export { meanTime } from './transition/mean-time.ts'
export { occupancy } from './transition/occupancy.ts'
export { shrinkTransitions } from './transition/shrink-transitions.ts'
export { rowSums, type Square } from './transition/square.ts'
export { stepForward } from './transition/step-forward.ts'
export { transitionMatrix } from './transition/transition-matrix.ts'
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
export { type Rebalance, rebalancer } from './weighting/rebalancer.ts'
export {
  type GroupMean,
  type MeanDifference,
  weightedMeanDifference,
} from './weighting/weighted-mean-difference.ts'
