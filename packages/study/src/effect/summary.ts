import { reasonsNotTold } from '@elinvoima/metrics'
import { mean, standardDeviation } from '@elinvoima/statistics'
import { REGION_KINDS, type RegionKind } from './region-kind.ts'
import { type Share, shareOf } from './share.ts'
import type { Finding } from './study-region.ts'

/** How the estimator did on a group of effects; in points. */
export interface Summary {
  /** The kind of the regions, or all of them together. */
  readonly kind: RegionKind | 'all'
  /** A class, any service, or the classes each by itself. */
  readonly serviceClass: string
  readonly effects: number
  readonly starters: number
  readonly truth: number
  readonly naiveBias: number
  readonly bias: number
  /** Standard error of the bias. */
  readonly biasError: number
  /** Standard deviation of estimate − truth. */
  readonly spread: number
  /** Effects whose interval has the truth in it. */
  readonly coverage: Share
  readonly notTold: number
  readonly beneficial: number
  readonly harmful: number
  /** Verdicts of benefit or harm whose true effect has not that sign, of those verdicts and of all effects. */
  readonly wrong: number
  readonly wrongOfVerdicts: Share
  readonly wrongOfEffects: Share
}

/** Any service and the classes each by itself, in each kind of region and in all; then each class in all. */
export function summarise(findings: readonly Finding[]): Summary[] {
  const where = (counts: (one: Finding) => boolean) => findings.filter(counts)
  const kinds = REGION_KINDS.filter((kind) => findings.some((one) => one.kind === kind))
  const classes = [...new Set(findings.map(({ serviceClass }) => serviceClass))].filter(
    (name) => name !== 'any',
  )
  return [
    ...[...kinds, 'all' as const].flatMap((kind) => {
      const isOwn = (one: Finding) => kind === 'all' || one.kind === kind
      return [
        summaryOf(
          kind,
          'any',
          where((one) => isOwn(one) && one.serviceClass === 'any'),
        ),
        summaryOf(
          kind,
          'each class',
          where((one) => isOwn(one) && one.serviceClass !== 'any'),
        ),
      ]
    }),
    ...classes.map((name) =>
      summaryOf(
        'all',
        name,
        where(({ serviceClass }) => serviceClass === name),
      ),
    ),
  ]
}

const isWrong = ({ told, truth }: Finding) =>
  (told === 'beneficial' && truth <= 0) || (told === 'harmful' && truth >= 0)

function summaryOf(kind: Summary['kind'], serviceClass: string, found: readonly Finding[]): Summary {
  const effects = found.length
  const errors = found.map(({ estimate, truth }) => estimate - truth)
  const spread = standardDeviation(errors)
  const count = (counts: (one: Finding) => boolean) => found.filter(counts).length
  const [beneficial, harmful, wrong] = [
    count(({ told }) => told === 'beneficial'),
    count(({ told }) => told === 'harmful'),
    count(isWrong),
  ]
  return {
    kind,
    serviceClass,
    effects,
    starters: mean(found.map(({ starters }) => starters)),
    truth: mean(found.map(({ truth }) => truth)),
    naiveBias: mean(found.map(({ naive, truth }) => naive - truth)),
    bias: mean(errors),
    biasError: spread / Math.sqrt(effects),
    spread,
    coverage: shareOf(
      count(({ lower, upper, truth }) => lower <= truth && truth <= upper),
      effects,
    ),
    notTold: count(({ told }) => told in reasonsNotTold),
    beneficial,
    harmful,
    wrong,
    wrongOfVerdicts: shareOf(wrong, beneficial + harmful),
    wrongOfEffects: shareOf(wrong, effects),
  }
}
