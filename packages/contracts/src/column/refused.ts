import { z } from 'zod'

interface Issues {
  readonly issues: z.core.$ZodRawIssue[]
}

/** Adds an issue named by a contract rule and ends the transform. */
export function refused(context: Issues, rule: string, input: unknown): never {
  context.issues.push({ code: 'custom', input, message: rule, params: { rule } })
  return z.NEVER
}
