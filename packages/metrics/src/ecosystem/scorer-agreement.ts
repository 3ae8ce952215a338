import { weightedKappa } from '@elinvoima/statistics'

export interface Score {
  readonly criterion: string
  readonly scorer: string
  readonly points: number
}

/** Weighted κ, linear, of exactly two scorers over the criteria that both have scored; null where it is not known. */
export function scorerAgreement(scores: readonly Score[]): number | null {
  const [one, other, ...more] = new Set(scores.map(({ scorer }) => scorer))
  if (one === undefined || other === undefined || more.length > 0) return null
  const byOther = new Map(
    scores.filter(({ scorer }) => scorer === other).map(({ criterion, points }) => [criterion, points]),
  )
  const pairs = scores.flatMap(({ scorer, criterion, points }) => {
    const second = byOther.get(criterion)
    return scorer === one && second !== undefined ? [[points, second] as const] : []
  })
  const kappa = weightedKappa(
    pairs.map(([first]) => first),
    pairs.map(([, second]) => second),
  )
  return Number.isNaN(kappa) ? null : kappa
}
