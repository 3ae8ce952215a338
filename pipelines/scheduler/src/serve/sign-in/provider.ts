import * as openid from 'openid-client'
import { UsageError } from '../../run/failures.ts'
import type { SignIn } from '../../settings/sign-in.ts'

const answersWithinSeconds = 10

const authentications = {
  client_secret_basic: openid.ClientSecretBasic,
  client_secret_post: openid.ClientSecretPost,
} as const

/** The whole of what went wrong: a failed fetch tells it in its cause only. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${reasonOf(error.cause)}` : error.message
}

/**
 * Asks the issuer how it signs people in. Throws UsageError, one line, where it does not answer, is no OpenID
 * provider, or calls itself otherwise than it is configured.
 */
export async function openProvider(signIn: SignIn): Promise<openid.Configuration> {
  const { issuer, client_id, client_secret, client_authentication } = signIn
  const isPlain = new URL(issuer).protocol === 'http:'
  try {
    return await openid.discovery(
      new URL(issuer),
      client_id,
      undefined,
      authentications[client_authentication](client_secret),
      { timeout: answersWithinSeconds, ...(isPlain ? { execute: [openid.allowInsecureRequests] } : {}) },
    )
  } catch (error) {
    throw new UsageError(`sign-in: issuer ${issuer} is no OpenID provider that answers: ${reasonOf(error)}`)
  }
}
