import type { Metric } from '../definition/metric.ts'
import { areaCosts } from '../economy/area-costs.ts'
import { benefitsByPaidDays } from '../economy/benefits-by-paid-days.ts'
import { benefitsPaid } from '../economy/benefits-paid.ts'
import { costPerAdditionalJob } from '../economy/cost-per-additional-job.ts'
import { municipalShareForecast } from '../economy/municipal-share-forecast.ts'
import { placementSaving } from '../economy/placement-saving.ts'
import { resultChange } from '../economy/result-change.ts'
import { serviceCost } from '../economy/service-cost.ts'
import { turnover } from '../economy/turnover.ts'
import { turnoverPerUnemployed } from '../economy/turnover-per-unemployed.ts'
import { actionCoverage } from '../ecosystem/action-coverage.ts'
import { interventionResult } from '../ecosystem/intervention-result.ts'
import { maturity } from '../ecosystem/maturity.ts'
import { maturityCriterion } from '../ecosystem/maturity-criterion.ts'
import { serviceEffect } from '../effect/service-effect.ts'
import { esfParticipant } from '../esf/esf-participant.ts'
import { humanCapital } from '../human-capital/human-capital.ts'
import { humanCapitalGrowth } from '../human-capital/human-capital-growth.ts'
import { humanCapitalNet } from '../human-capital/human-capital-net.ts'
import { humanCapitalPerEuro } from '../human-capital/human-capital-per-euro.ts'
import { activationRate } from '../labour-market/activation-rate.ts'
import { difficultToEmploy } from '../labour-market/difficult-to-employ.ts'
import { longTermUnemployed } from '../labour-market/long-term-unemployed.ts'
import { unemployed } from '../labour-market/unemployed.ts'
import { unemploymentRate } from '../labour-market/unemployment-rate.ts'
import { firstService } from '../pathway/first-service.ts'
import { pathwayFlow } from '../pathway/pathway-flow.ts'
import { stateTransition } from '../pathway/state-transition.ts'
import { sustainedEmployment } from '../pathway/sustained-employment.ts'
import { unemploymentExit } from '../pathway/unemployment-exit.ts'
import { unemploymentReentry } from '../pathway/unemployment-reentry.ts'
import { nextServiceEffect } from '../services-against-effect/next-service-effect.ts'
import { serviceDoseEffect } from '../services-against-effect/service-dose-effect.ts'
import { serviceIntensity } from '../services-against-effect/service-intensity.ts'
import { servicesAgainstExits } from '../services-against-effect/services-against-exits.ts'
import { targetDistance } from '../target/target-distance.ts'
import { areaTrajectory } from '../trajectory/area-trajectory.ts'
import { trajectoryCrossCheck } from '../trajectory/trajectory-cross-check.ts'
import { trajectoryGap } from '../trajectory/trajectory-gap.ts'

const metrics = [
  unemployed,
  unemploymentRate,
  longTermUnemployed,
  activationRate,
  areaCosts,
  benefitsPaid,
  benefitsByPaidDays,
  municipalShareForecast,
  placementSaving,
  serviceCost,
  turnover,
  turnoverPerUnemployed,
  humanCapital,
  humanCapitalGrowth,
  humanCapitalPerEuro,
  serviceEffect,
  humanCapitalNet,
  resultChange,
  unemploymentExit,
  firstService,
  sustainedEmployment,
  unemploymentReentry,
  stateTransition,
  pathwayFlow,
  costPerAdditionalJob,
  serviceIntensity,
  servicesAgainstExits,
  nextServiceEffect,
  serviceDoseEffect,
  difficultToEmploy,
  esfParticipant,
  targetDistance,
  actionCoverage,
  maturityCriterion,
  maturity,
  interventionResult,
  areaTrajectory,
  trajectoryGap,
  trajectoryCrossCheck,
]

/** Every indicator there is, each after the ones it reads. */
export function metricCatalogue(): Metric[] {
  return [...metrics]
}

/** An indicator and all it reads, each once, in the order they are computed. Unknown names are an error. */
export function withDependencies(metric: Metric): Metric[] {
  const needed = new Set<string>([metric.name])
  for (const name of needed) {
    const known = metrics.find((candidate) => candidate.name === name)
    if (known === undefined) throw new Error(`metric ${metric.name}: expected an indicator, got "${name}"`)
    for (const other of known.dependsOn) needed.add(other)
  }
  return metrics.filter((candidate) => needed.has(candidate.name))
}
