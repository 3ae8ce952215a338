import { z } from 'zod'
import { businessIdFault } from '../identity/business-id.ts'

/** A Y-tunnus, `1234567-8`. */
export function businessId(description: string): z.ZodString {
  return z
    .string()
    .refine((text) => businessIdFault(text) === null, { params: { rule: 'business_id' } })
    .meta({ kind: 'business_id', description })
}
