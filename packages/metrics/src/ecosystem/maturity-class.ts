/** Limits of the classes, on M = 0 … 100 and on the points 0 … 4 of a criterion. */
export const classLimits = { narrowUnder: 40, broadFrom: 70, broadLeastPoints: 3 } as const

const maturityClasses = ['kapea', 'siirtymä', 'laaja'] as const
export type MaturityClass = (typeof maturityClasses)[number]

/** The classes in English. */
export const classWords = {
  kapea: 'narrow',
  siirtymä: 'in transition',
  laaja: 'broad',
} as const satisfies Record<MaturityClass, string>

/** Whether a word is a class, and not that there is none yet. */
export const isMaturityClass = (word: string | undefined): word is MaturityClass =>
  maturityClasses.some((name) => name === word)

/**
 * The class of a maturity M. What is broad elsewhere does not make up for a missing contract base or follow-up: laaja
 * asks at least 3 points of both.
 */
export function maturityClass(maturity: number, contractBase: number, followUp: number): MaturityClass {
  if (maturity < classLimits.narrowUnder) return 'kapea'
  const hasBoth = Math.min(contractBase, followUp) >= classLimits.broadLeastPoints
  return maturity >= classLimits.broadFrom && hasBoth ? 'laaja' : 'siirtymä'
}
