import { inverse, Matrix } from 'ml-matrix'
import type { Numbers } from '../describe/numbers.ts'
import { correlation } from './correlation.ts'
import { ranks } from './ranks.ts'

/**
 * Spearman's ρ of two variables at equal ranks of the controls, −1 … 1: correlation of what a linear fit on
 * the controls' ranks leaves of their ranks (R's ppcor::pcor.test, method "spearman"), by the inverse of the
 * correlation matrix. Throws RangeError on unequal lengths, Error where the ranks determine each other.
 */
export function partialSpearman(one: Numbers, other: Numbers, controls: readonly Numbers[]): number {
  const ranked = [one, other, ...controls].map(ranks)
  const correlations = ranked.map((row) => ranked.map((column) => correlation(row, column)))
  const precision = inverse(new Matrix(correlations))
  return -precision.get(0, 1) / Math.sqrt(precision.get(0, 0) * precision.get(1, 1))
}
