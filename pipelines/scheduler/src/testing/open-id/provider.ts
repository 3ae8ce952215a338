import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Provider } from 'oidc-provider'

/** What a provider tells of an account besides its name. */
export type Claims = Readonly<Record<string, unknown>>

export interface OpenIdProvider {
  readonly issuer: string
  readonly client: { readonly id: string; readonly secret: string }
  close(): Promise<void>
}

const signingKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  alg: 'RS256',
  use: 'sig',
})

/** The provider's own sign-in form: whoever posts an account's name is that account. */
async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'POST') return response.end('who are you?')
  const account = new URLSearchParams(await text(request)).get('account')
  const result = account ? { login: { accountId: account } } : { error: 'access_denied' }
  return provider.interactionFinished(request, response, result)
}

/**
 * A real OpenID provider on loopback for the tests, with the accounts given, that knows one client of one site. As
 * many providers do it tells e-mail and groups by its user info only.
 */
export async function startProvider(
  site: string,
  accounts: Readonly<Record<string, Claims>>,
): Promise<OpenIdProvider> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { id: 'elinvoima', secret: randomBytes(24).toString('hex') }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${site}/auth/callback`],
        post_logout_redirect_uris: [`${site}/auth/signed-out`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], groups: ['groups'] },
    scopes: ['openid', 'email', 'groups'],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) =>
      accounts[id] ? { accountId: id, claims: () => ({ sub: id, ...accounts[id] }) } : undefined,
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email groups')
      await grant.save()
      return grant
    },
    jwks: { keys: [signingKey()] },
    ttl: {
      Interaction: 600,
      Grant: 600,
      Session: 600,
      AccessToken: 600,
      IdToken: 600,
      AuthorizationCode: 60,
    },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    pkce: { required: () => true },
  })
  const answer = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    request.url?.startsWith('/interaction/')
      ? void interact(provider, request, response)
      : void answer(request, response),
  )
  return {
    issuer,
    client,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
