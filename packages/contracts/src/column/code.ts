import { z } from 'zod'

export interface CodeOptions {
  /** older extracts drop leading zeros: pad codes to this many characters */
  readonly pad?: number
  /** the code must be valid on the date of this column */
  readonly on?: string
}

/** A code of the reference table `list`, column `code`. */
export function code(description: string, list: string, options: CodeOptions = {}): z.ZodString {
  return z.string().meta({ kind: 'code', description, list, ...options })
}
