import type { FastifyInstance } from 'fastify'
import type { Configuration } from 'openid-client'
import type { SignIn } from '../../settings/sign-in.ts'
import { pages } from '../pages.ts'
import { sendPlainPage } from '../plain-page.ts'
import { cookieName } from '../session/add-sessions.ts'
import { providersSignOut } from './ask-provider.ts'
import { SIGNED_IN } from './sign-in-routes.ts'

export interface SignOutRoutes {
  readonly provider: Configuration
  readonly signIn: SignIn
  readonly isHttps: boolean
  readonly formTargets: readonly string[]
}

/** `/auth/sign-out` asks and, when it is posted, ends the session here and, where that is offered, at the provider. */
export function addSignOutRoutes(server: FastifyInstance, routes: SignOutRoutes): void {
  const { provider, signIn, isHttps, formTargets } = routes
  // the form has one button and no fields
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, __, done) =>
    done(null),
  )

  server.get('/auth/sign-out', (_request, reply) => sendPlainPage(reply, 200, pages.signOut, formTargets))

  server.post('/auth/sign-out', async (request, reply) => {
    const { idToken } = request.session
    const there = providersSignOut(provider, signIn, idToken)
    await request.session.destroy()
    return (
      reply
        .clearCookie(cookieName('elinvoima', isHttps))
        .clearCookie(SIGNED_IN)
        // files that never change would stay with the next user of the browser
        .headers({ 'cache-control': 'no-store', 'clear-site-data': '"cache"' })
        .redirect(there ?? '/auth/signed-out', 303)
    )
  })

  server.get('/auth/signed-out', (_request, reply) => sendPlainPage(reply, 200, pages.signedOut))
}
