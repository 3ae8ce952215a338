import { dirichlet, generatorOf, type Interval, percentileInterval } from '@elinvoima/statistics'
import { type MaturityClass, maturityClass } from './maturity-class.ts'

/** The criteria of the score; speed is none of them. */
export const criteria = [
  'contract_base',
  'coordination',
  'growth_mode',
  'division_of_work',
  'follow_up',
] as const

export type Points = Readonly<Record<(typeof criteria)[number], number>>

export interface Maturity {
  /** 0 … 100 */
  readonly value: number
  readonly class: MaturityClass
  /** where M lies when the weights of the criteria are drawn evenly over all that sum to 1 */
  readonly overWeights: Interval
  /** share of those draws that give the same class, percent */
  readonly sameClass: number
}

const most = 4

/** M with equal weights, its class, and how far both depend on the weights. Points are 0 … 4. */
export function assessMaturity(
  points: Points,
  { draws, seed, level }: { readonly draws: number; readonly seed: number; readonly level: number },
): Maturity {
  const classOf = (maturity: number) => maturityClass(maturity, points.contract_base, points.follow_up)
  const sum = criteria.reduce((total, criterion) => total + points[criterion], 0)
  const value = (100 * sum) / (most * criteria.length)
  const generator = generatorOf(seed, 'maturity')
  const drawn = Float64Array.from({ length: draws }, () => {
    const weights = dirichlet(generator, new Float64Array(criteria.length).fill(1))
    return criteria.reduce(
      (total, criterion, at) => total + (100 * (weights[at] ?? 0) * points[criterion]) / most,
      0,
    )
  })
  const same = drawn.filter((maturity) => classOf(maturity) === classOf(value)).length
  return {
    value,
    class: classOf(value),
    overWeights: percentileInterval(drawn, level),
    sameClass: (100 * same) / draws,
  }
}
