import { z } from 'zod'
import { type IdentityOptions, personIdentityFault } from '../identity/person-identity.ts'

/** A henkilötunnus. The loader replaces it by a pseudonym; the text never leaves the border. */
export function person(description: string, { artificial = true }: IdentityOptions = {}): z.ZodString {
  return z
    .string()
    .refine((text) => personIdentityFault(text, { artificial }) === null, { params: { rule: 'identity' } })
    .meta({ kind: 'person', description, artificial })
}
