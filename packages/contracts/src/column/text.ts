import { z } from 'zod'
import { sharedPattern } from './pattern.ts'

export interface TextOptions {
  /** a pattern that means the same in JavaScript and RE2 */
  readonly pattern?: RegExp
  /** lengths in code points */
  readonly minLength?: number
  readonly maxLength?: number
}

/** Any text, kept as it came. */
export function text(description: string, options: TextOptions = {}): z.ZodString {
  const { pattern, minLength, maxLength } = options
  const matched = pattern === undefined ? z.string() : z.string().regex(sharedPattern(pattern))
  const measured =
    minLength === undefined && maxLength === undefined
      ? matched
      : matched.refine((value) => hasLength(value, minLength ?? 0, maxLength ?? Infinity), {
          params: { rule: 'length' },
        })
  return measured.meta({
    kind: 'text',
    description,
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  })
}

function hasLength(value: string, least: number, most: number): boolean {
  const length = [...value].length
  return length >= least && length <= most
}
