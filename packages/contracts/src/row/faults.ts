import type { z } from 'zod'

export interface RowFault {
  readonly column: string
  readonly rule: string
}

/** Which rules of which columns a row of text cells breaks; empty when the row is sound. */
export function rowFaults(schema: z.ZodObject, row: Readonly<Record<string, unknown>>): RowFault[] {
  const { error } = schema.safeParse(row)
  return (error?.issues ?? []).map((issue) => ({ column: String(issue.path[0]), rule: ruleOf(issue) }))
}

/** The contract's word for a zod issue. */
function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return String(issue.params?.rule ?? 'custom')
  const rules: Partial<Record<typeof issue.code, string>> = {
    invalid_type: 'required',
    invalid_format: 'pattern',
    invalid_value: 'one_of',
    too_small: 'range',
    too_big: 'range',
  }
  return rules[issue.code] ?? issue.code
}
