import { z } from 'zod'
import { refused } from './refused.ts'

export const trueWords: readonly string[] = ['1', 'true', 'k', 'True', 'TRUE', 'K', 'kyllä', 'Kyllä']
export const falseWords: readonly string[] = ['0', 'false', 'e', 'False', 'FALSE', 'E', 'ei', 'Ei']

/** Yes or no, written 1/0, true/false or k/e (kyllä/ei). */
export function flag(description: string) {
  return z
    .string()
    .transform((text, context) => {
      if (trueWords.includes(text)) return true
      return falseWords.includes(text) ? false : refused(context, 'type', text)
    })
    .pipe(z.boolean())
    .meta({ kind: 'flag', description })
}
