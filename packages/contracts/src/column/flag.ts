import { z } from 'zod'

export const trueWords: readonly string[] = ['1', 'true', 'k', 'True', 'TRUE', 'K', 'kyllä', 'Kyllä']
export const falseWords: readonly string[] = ['0', 'false', 'e', 'False', 'FALSE', 'E', 'ei', 'Ei']

/** Yes or no, written 1/0, true/false or k/e (kyllä/ei). */
export function flag(description: string) {
  return z
    .stringbool({ truthy: [...trueWords], falsy: [...falseWords], case: 'sensitive' })
    .meta({ kind: 'flag', description })
}
