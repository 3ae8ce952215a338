import { isoDay } from '../column/iso-day.ts'

export interface IdentityOptions {
  /** accept the individual numbers 900–999, which no real person has */
  readonly artificial?: boolean
}

export type IdentityFault = 'format' | 'date' | 'number' | 'check'

/** Century signs in use since 2023, by the first two digits of the birth year. */
export const centurySigns: readonly (readonly [century: string, signs: string])[] = [
  ['18', '+'],
  ['19', '-YXWVU'],
  ['20', 'ABCDEF'],
]

/** Check character by remainder. */
export const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

const written = /^([0-9]{2})([0-9]{2})([0-9]{2})([-+YXWVUABCDEF])([0-9]{3})([0-9A-Y])$/

/**
 * Why a text is no henkilötunnus, or null when it is one: `ddmmyyCZZZQ`, where C is the century sign
 * (a part of the identity, not of the check), ZZZ 002–899 (900–999 artificial) and Q the number
 * ddmmyyZZZ modulo 31. Letters are capital. Source: DVV, reform of the century signs 1.1.2023.
 */
export function personIdentityFault(text: string, options: IdentityOptions = {}): IdentityFault | null {
  const parts = written.exec(text)
  if (parts === null) return 'format'
  const [, dd = '', mm = '', yy = '', sign = '', number = '', check = ''] = parts
  const century = centurySigns.find(([, signs]) => signs.includes(sign))?.[0] ?? ''
  if (isoDay(`${century}${yy}-${mm}-${dd}`) === null) return 'date'
  if (Number(number) < 2 || (options.artificial === false && Number(number) > 899)) return 'number'
  return checkCharacters[Number(dd + mm + yy + number) % 31] === check ? null : 'check'
}
