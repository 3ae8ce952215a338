import type { FastifyReply, FastifyRequest } from 'fastify'
import type { People } from '../../settings/sign-in.ts'
import { pages } from '../pages.ts'
import { sendPlainPage } from '../plain-page.ts'
import type { LimitedSessions } from '../session/limited-sessions.ts'
import { sitePath } from '../site/site-path.ts'
import { mayRead, roleOf } from './roles.ts'

/** Asked for by open pages by themselves, whoever sits before them. */
const background = /\/_app\/version\.json$/

/** Whether a browser wants to show the answer, rather than a page to use it. */
const isForShowing = ({ headers }: FastifyRequest): boolean =>
  headers['sec-fetch-dest'] === 'document' ||
  (headers['sec-fetch-dest'] === undefined && (headers.accept ?? '').includes('text/html'))

function askToSignIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!isForShowing(request)) return sendPlainPage(reply, 401, pages.signInFirst)
  const to = encodeURIComponent(request.url)
  return reply.header('cache-control', 'no-store').redirect(`/auth/sign-in?to=${to}`, 302)
}

/** Lets a request through to the site where its session is alive and its member's role of now may read the path. */
export function siteGate(
  sessions: LimitedSessions,
  people: () => People,
  formTargets: readonly string[],
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined> {
  return async (request, reply) => {
    const { member } = request.session
    if (!member) return askToSignIn(request, reply)
    const role = roleOf(member, people())
    const path = sitePath(request.url)
    if (role === null || (path !== null && !mayRead(role, path))) {
      return sendPlainPage(reply, 403, pages.notInvited, formTargets)
    }
    if (!background.test(path ?? '')) sessions.seen(request.session.sessionId)
    return undefined
  }
}
