import type { FastifyInstance, onRequestHookHandler } from 'fastify'
import type { SignIn } from '../../settings/sign-in.ts'
import { addRateLimits, type RateLimits, usualLimits } from '../limits/rate-limits.ts'
import { addSessions } from '../session/add-sessions.ts'
import { limitedSessions } from '../session/limited-sessions.ts'
import { siteGate } from './gate.ts'
import { peopleNow } from './people-now.ts'
import { openProvider } from './provider.ts'
import { addSignInRoutes } from './sign-in-routes.ts'
import { addSignOutRoutes } from './sign-out-routes.ts'

export interface GuardedBy {
  readonly signIn: SignIn
  /** where it was read from; its lists of people are read again when it changes */
  readonly file: string
  readonly limits?: RateLimits
}

const [minute, hour] = [60_000, 3_600_000]

export const isHttps = ({ public_address }: SignIn): boolean => public_address.startsWith('https:')

/** The site that the provider's own pages are of, where a form of ours may end. */
function formTargetsOf(endSession: string | undefined): string[] {
  return endSession ? [new URL(endSession).origin] : []
}

/**
 * Makes a server ask its readers to sign in: sessions, limits and the paths below `/auth/`. Returns the gate that
 * the site is put behind, and where its forms may lead. Throws UsageError where the provider cannot be used.
 */
export async function addSignIn(
  server: FastifyInstance,
  { signIn, file, limits = usualLimits }: GuardedBy,
  now: () => Date,
  onFailure: (error: unknown) => void,
): Promise<{ gate: onRequestHookHandler[]; formTargets: string[] }> {
  const provider = await openProvider(signIn)
  const formTargets = formTargetsOf(provider.serverMetadata().end_session_endpoint)
  const sessions = limitedSessions(
    { idleMs: signIn.idle_minutes * minute, absoluteMs: signIn.absolute_hours * hour },
    now,
  )
  await addSessions(server, sessions, isHttps(signIn))
  await addRateLimits(server, limits)
  const routes = { provider, signIn, isHttps: isHttps(signIn) }
  addSignInRoutes(server, { ...routes, onFailure })
  addSignOutRoutes(server, { ...routes, formTargets })
  return { gate: [siteGate(sessions, peopleNow(file), formTargets)], formTargets }
}
