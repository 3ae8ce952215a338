export type BusinessIdFault = 'format' | 'check'

export const businessIdWeights: readonly number[] = [7, 9, 10, 5, 8, 4, 2]

/**
 * Why a text is no Y-tunnus, or null when it is one: seven digits, `-`, and a check digit: the weighted
 * sum modulo 11, 0 → 0, 1 → no such number is issued, otherwise 11 − remainder.
 */
export function businessIdFault(text: string): BusinessIdFault | null {
  if (!/^[0-9]{7}-[0-9]$/.test(text)) return 'format'
  const sum = businessIdWeights.reduce((total, weight, place) => total + weight * Number(text[place]), 0)
  const remainder = sum % 11
  if (remainder === 1) return 'check'
  return Number(text[8]) === (11 - remainder) % 11 ? null : 'check'
}
