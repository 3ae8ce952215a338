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

const trimmed = (url: string): string => url.replace(/\/$/, '')

/**
 * Asks the issuer how it signs people in. Throws UsageError, one line, where it does not answer, is no OpenID
 * provider, or calls itself otherwise than it is configured: as one does that many organisations share, each of which
 * may give its people any address.
 */
export async function openProvider(
  signIn: Pick<SignIn, 'issuer' | 'client_id' | 'client_secret' | 'client_authentication'>,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<openid.Configuration> {
  const { issuer, client_id, client_secret, client_authentication } = signIn
  const isPlain = new URL(issuer).protocol === 'http:'
  const authentication = authentications[client_authentication](client_secret)
  try {
    const provider = await openid.discovery(new URL(issuer), client_id, undefined, authentication, {
      timeout: answersWithinSeconds,
      [openid.customFetch]: (url, options) => fetch(url, options as RequestInit),
      ...(isPlain ? { execute: [openid.allowInsecureRequests] } : {}),
    })
    const told = provider.serverMetadata().issuer
    if (trimmed(told) !== trimmed(issuer)) throw new Error(`it calls itself ${told}`)
    return provider
  } catch (error) {
    throw new UsageError(`sign-in: issuer ${issuer} cannot be used: ${reasonOf(error)}`)
  }
}
