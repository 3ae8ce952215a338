/** Limits of the classes, on M = 0 … 100 and on the points 0 … 4 of a criterion. */
export const classLimits = { narrowUnder: 40, broadFrom: 70, broadLeastPoints: 3 } as const

export type MaturityClass = 'kapea' | 'siirtymä' | 'laaja'

/**
 * The class of a maturity M. What is broad elsewhere does not make up for a missing contract base or follow-up: laaja
 * asks at least 3 points of both.
 */
export function maturityClass(maturity: number, contractBase: number, followUp: number): MaturityClass {
  if (maturity < classLimits.narrowUnder) return 'kapea'
  const hasBoth = Math.min(contractBase, followUp) >= classLimits.broadLeastPoints
  return maturity >= classLimits.broadFrom && hasBoth ? 'laaja' : 'siirtymä'
}
