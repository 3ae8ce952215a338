import type { RatioParts } from './ratio-parts.ts'

/**
 * Ratio and its standard error by the delta method: √(V_n − 2R·C + R²·V_d) / |d|. Its normal interval is too
 * short and too symmetric where the denominator is under about five standard errors from 0: then take Fieller's
 * or a bootstrap. ±Infinity or NaN where the denominator is 0.
 */
export function ratioByDelta(parts: RatioParts): { value: number; standardError: number } {
  const value = parts.numerator / parts.denominator
  const square =
    parts.numeratorVariance - 2 * value * parts.covariance + value * value * parts.denominatorVariance
  return { value, standardError: Math.sqrt(Math.max(0, square)) / Math.abs(parts.denominator) }
}
