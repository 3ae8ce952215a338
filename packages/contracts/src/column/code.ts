import { z } from 'zod'

export interface CodeOptions {
  /** older extracts drop leading zeros: pad codes to this many characters */
  readonly pad?: number
  /** date column of the row on whose day the code must be valid; none: a code of any time is taken */
  readonly on?: string
}

/** A code of the reference table `list`, column `code`. */
export function code(description: string, list: string, options: CodeOptions = {}): z.ZodString {
  return z.string().meta({ kind: 'code', description, list, ...options })
}
