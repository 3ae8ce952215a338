import { normalHalfWidth } from '../distribution/normal.ts'
import type { Interval } from '../interval/interval.ts'

/**
 * Interval of Spearman's ρ of n pairs on Fisher's scale: atanh ρ ± z·√(1.06 / (n − 3 − controls)), turned back
 * to −1 … 1. −1 … 1 where n − 3 − controls ≤ 0; a ρ of ±1 gives itself.
 * Source: Fieller, Hartley & Pearson (1957), Biometrika 44; good for |ρ| < 0.8 and n ≥ 10.
 */
export function spearmanInterval(rho: number, pairs: number, level: number, controls = 0): Interval {
  const freedom = pairs - 3 - controls
  if (!(freedom > 0)) return { lower: -1, upper: 1 }
  const half = normalHalfWidth(level) * Math.sqrt(1.06 / freedom)
  return { lower: Math.tanh(Math.atanh(rho) - half), upper: Math.tanh(Math.atanh(rho) + half) }
}
