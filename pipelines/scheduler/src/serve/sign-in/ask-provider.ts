import * as openid from 'openid-client'
import type { SignIn } from '../../settings/sign-in.ts'
import { type Member, readMember } from './member.ts'
import type { Pending } from './pending.ts'

export const redirectUri = ({ public_address }: SignIn): string => `${public_address}/auth/callback`

/** Begins a sign-in: the provider's address for the browser, and what its answer will be held to. */
export async function beginSignIn(provider: openid.Configuration, signIn: SignIn, to: string) {
  const [verifier, nonce, state] = [
    openid.randomPKCECodeVerifier(),
    openid.randomNonce(),
    openid.randomState(),
  ]
  const address = openid.buildAuthorizationUrl(provider, {
    redirect_uri: redirectUri(signIn),
    scope: signIn.scope,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  })
  const pending: Pending = { verifier, nonce, to }
  return { address, state, pending }
}

/**
 * Turns the provider's answer into who signed in. Claims of the ID token, which is signed, go before those of the
 * user info, where many providers tell e-mail and groups only. Throws where the answer is not to be believed.
 */
export async function finishSignIn(
  provider: openid.Configuration,
  signIn: SignIn,
  answer: URL,
  state: string,
  { verifier, nonce }: Pending,
): Promise<{ member: Member; idToken: string }> {
  const tokens = await openid.authorizationCodeGrant(provider, answer, {
    pkceCodeVerifier: verifier,
    expectedNonce: nonce,
    expectedState: state,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims || !tokens.id_token) throw new Error('the provider sent no ID token')
  const more = provider.serverMetadata().userinfo_endpoint
    ? await openid.fetchUserInfo(provider, tokens.access_token, claims.sub)
    : {}
  return { member: readMember({ ...more, ...claims }, signIn.groups_claim), idToken: tokens.id_token }
}

/** Where a browser goes to sign out at the provider too; null where the provider offers none. */
export function providersSignOut(
  provider: openid.Configuration,
  signIn: SignIn,
  idToken: string | undefined,
): string | null {
  if (!provider.serverMetadata().end_session_endpoint) return null
  return openid.buildEndSessionUrl(provider, {
    post_logout_redirect_uri: `${signIn.public_address}/auth/signed-out`,
    ...(idToken ? { id_token_hint: idToken } : {}),
  }).href
}
