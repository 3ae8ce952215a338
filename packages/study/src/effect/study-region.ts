import {
  beliefsOn,
  comparisonOf,
  type EffectRules,
  estimateEffects,
  evidenceOf,
  reasonNotTold,
  verdictOn,
} from '@elinvoima/metrics'
import { type Region, SERVICE_POWERS, simulateRegion } from '@elinvoima/population'
import { generatorOf } from '@elinvoima/statistics'
import { CLASSES } from './classes.ts'
import { naiveDifferences } from './naive-difference.ts'
import { kindOf, type RegionKind } from './region-kind.ts'
import { regionRows } from './region-rows.ts'

/** What a study simulates, as often as it has regions. */
export interface Design {
  readonly unemployed: number
  readonly months: number
  readonly horizon: 6 | 12 | 24
}

/** One region's estimate of one effect beside what is true there; in points. */
export interface Finding {
  /** What services do in the region. */
  readonly kind: RegionKind
  readonly serviceClass: string
  readonly truth: number
  readonly naive: number
  readonly estimate: number
  readonly lower: number
  readonly upper: number
  readonly starters: number
  readonly drawsUsed: number
  /** The verdict, or why none is given. */
  readonly told: string
}

const LAST_MONTH = '2026-06'

/** The region of a seed, of the kind that falls to the seed. */
export function regionOf({ unemployed, months, horizon }: Design, seed: number): Region {
  const power = SERVICE_POWERS[kindOf(seed)]
  const [larger, smaller] = [Math.round(unemployed * 0.6), Math.round(unemployed * 0.4)]
  return simulateRegion({
    municipalities: [
      { code: '678', vitality: 1, unemployed: larger, power },
      { code: '748', vitality: 0.85, unemployed: smaller, power },
    ],
    lastMonth: LAST_MONTH,
    months: months + horizon,
    seed,
  })
}

/** Estimates every effect of a simulated region. The same seed gives the same findings. */
export function studyRegion(design: Design, rules: EffectRules, seed: number): Finding[] {
  const { horizon } = design
  const region = regionOf(design, seed)
  const { rows, outcomes, truth } = regionRows(region, horizon)
  const naive = naiveDifferences(region, horizon)
  const found = ['any', ...CLASSES].flatMap((serviceClass, number) => {
    const comparison = comparisonOf(rows, number === 0 ? 'any' : number)
    const generator = generatorOf(seed, 'effect study', serviceClass)
    const estimates = estimateEffects(comparison, outcomes, { ...rules, generator })
    const [worked, placebo] = [estimates?.effects['worked'], estimates?.effects['placebo']]
    const evidence = estimates && worked ? evidenceOf(worked, estimates.diagnostics) : null
    if (!estimates || !worked || !placebo || !evidence) return []
    const reason = reasonNotTold(estimates.diagnostics, placebo, rules)
    const isOfFamily = serviceClass !== 'any' && reason === null
    return [{ serviceClass, worked, drawsUsed: estimates.drawsUsed, evidence, reason, isOfFamily }]
  })
  const beliefs = beliefsOn(found, rules)
  return found.map(({ serviceClass, worked, drawsUsed, evidence, reason }, place): Finding => {
    const believed = beliefs[place]
    if (!believed) throw new RangeError(`study: expected a belief of ${serviceClass}`)
    return {
      kind: kindOf(seed),
      serviceClass,
      truth: truth.get(serviceClass) ?? Number.NaN,
      naive: naive.get(serviceClass) ?? Number.NaN,
      estimate: worked.difference,
      ...worked.interval,
      starters: evidence.treated,
      drawsUsed,
      told: reason ?? verdictOn(evidence, believed, rules).verdict,
    }
  })
}
