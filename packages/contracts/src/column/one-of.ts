import { z } from 'zod'

/** One of a few words fixed by the contract itself. */
export function oneOf<const T extends readonly [string, ...string[]]>(description: string, words: T) {
  return z.enum(words).meta({ kind: 'one_of', description })
}
