import { z } from 'zod'

/** Who signed in, as the provider told. */
export interface Member {
  readonly subject: string
  /** in lower case; null where the provider tells none, or tells that it is not verified */
  readonly email: string | null
  readonly groups: readonly string[]
}

/** Some providers write yes and no as texts, and a single group without a list. */
const yes = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])
const texts = z.union([z.array(z.string()), z.string().transform((text) => [text])])

const claimsSchema = z.object({
  sub: z.string().min(1),
  email: z.string().optional(),
  email_verified: yes.optional(),
})

/**
 * Reads who a provider's claims are of. An e-mail address counts unless the provider says that it is not verified.
 * Throws ZodError where there is no subject, or a claim has another shape.
 */
export function readMember(claims: Readonly<Record<string, unknown>>, groupsClaim: string): Member {
  const { sub, email, email_verified: isVerified = true } = claimsSchema.parse(claims)
  return {
    subject: sub,
    email: email && isVerified ? email.toLowerCase() : null,
    groups: texts.parse(claims[groupsClaim] ?? []),
  }
}

/** What the log calls a member. */
export const accountOf = ({ email, subject }: Member): string => email ?? subject
