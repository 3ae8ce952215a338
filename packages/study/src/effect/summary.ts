import { mean, standardDeviation } from '@elinvoima/statistics'
import type { Finding } from './study-region.ts'

/** How the estimator of one effect did over the regions of a study; in points, shares 0–1. */
export interface Summary {
  readonly serviceClass: string
  readonly regions: number
  readonly starters: number
  readonly truth: number
  readonly naiveBias: number
  readonly bias: number
  /** Standard error of the bias. */
  readonly biasError: number
  /** Standard deviation of estimate − truth. */
  readonly spread: number
  /** Share of the regions whose interval has the truth in it. */
  readonly coverage: number
  /** Regions with a verdict of benefit or harm, and those of them whose true effect has not that sign. */
  readonly signed: number
  readonly wrong: number
  readonly notTold: number
}

/** The summary of each effect, in the order first met, and of the service classes together. */
export function summarise(findings: readonly Finding[]): Summary[] {
  const names = [...new Set(findings.map(({ serviceClass }) => serviceClass))]
  const classes = findings.filter(({ serviceClass }) => serviceClass !== 'any')
  return [
    ...names.map((name) =>
      summaryOf(
        name,
        findings.filter(({ serviceClass }) => serviceClass === name),
      ),
    ),
    summaryOf('each class', classes),
  ]
}

const isWrong = ({ told, truth }: Finding) =>
  (told === 'beneficial' && truth <= 0) || (told === 'harmful' && truth >= 0)

function summaryOf(serviceClass: string, found: readonly Finding[]): Summary {
  const errors = found.map(({ estimate, truth }) => estimate - truth)
  const spread = standardDeviation(errors)
  const signed = found.filter(({ told }) => told === 'beneficial' || told === 'harmful')
  return {
    serviceClass,
    regions: found.length,
    starters: mean(found.map(({ starters }) => starters)),
    truth: mean(found.map(({ truth }) => truth)),
    naiveBias: mean(found.map(({ naive, truth }) => naive - truth)),
    bias: mean(errors),
    biasError: spread / Math.sqrt(found.length),
    spread,
    coverage: mean(found.map(({ lower, upper, truth }) => Number(lower <= truth && truth <= upper))),
    signed: signed.length,
    wrong: signed.filter(isWrong).length,
    notTold: found.filter(({ told }) => /few|balanced|placebo/.test(told)).length,
  }
}
