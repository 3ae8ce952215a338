import type { FastifyInstance } from 'fastify'
import type { Configuration } from 'openid-client'
import type { SignIn } from '../../settings/sign-in.ts'
import { pages } from '../pages.ts'
import { sendPlainPage } from '../plain-page.ts'
import { beginSignIn, finishSignIn, redirectUri } from './ask-provider.ts'
import { pendingSignIns } from './pending.ts'
import { returnPath } from './return-path.ts'

export interface SignInRoutes {
  readonly provider: Configuration
  readonly signIn: SignIn
  readonly isHttps: boolean
  /** told why a sign-in failed */
  readonly onFailure: (error: unknown) => void
}

type Asked = { Querystring: Record<string, unknown> }

/** Tells the pages that there is a session to end, and nothing of whose it is; it opens no door. */
export const SIGNED_IN = 'signed-in'

/** `/auth/sign-in` sends a browser to the provider, `/auth/callback` takes its answer. */
export function addSignInRoutes(server: FastifyInstance, routes: SignInRoutes): void {
  const { provider, signIn } = routes
  const pendings = pendingSignIns(routes.isHttps)

  server.get<Asked>('/auth/sign-in', async (request, reply) => {
    const to = returnPath(request.query.to)
    void reply.header('cache-control', 'no-store')
    if (request.session.member) return reply.redirect(to, 302)
    const { address, state, pending } = await beginSignIn(provider, signIn, to)
    pendings.begin(request, reply, state, pending)
    return reply.redirect(address.href, 302)
  })

  server.get<Asked>('/auth/callback', async (request, reply) => {
    const state = String(request.query.state ?? '')
    const pending = pendings.take(request, reply, state)
    if (!pending) return sendPlainPage(reply, 400, pages.signInFailed)
    const answer = new URL(redirectUri(signIn))
    answer.search = new URL(request.url, signIn.public_address).search
    try {
      const { member, idToken } = await finishSignIn(provider, signIn, answer, state, pending)
      // a new name for the session, so that one known from before is worth nothing
      await request.session.regenerate()
      request.session.member = member
      request.session.idToken = idToken
      void reply.setCookie(SIGNED_IN, '1', { httpOnly: false })
    } catch (error) {
      routes.onFailure(error)
      return sendPlainPage(reply, 400, pages.signInFailed)
    }
    return reply.header('cache-control', 'no-store').redirect(pending.to, 302)
  })
}
