import { randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import session from '@fastify/session'
import type { FastifyInstance } from 'fastify'
import type { Member } from '../sign-in/member.ts'
import type { LimitedSessions } from './limited-sessions.ts'

declare module 'fastify' {
  interface Session {
    /** who signed in; a session without is nobody's and is not kept */
    member?: Member
    /** what the provider wants to see when the member signs out there too */
    idToken?: string
  }
}

/** A name that begins so is taken by browsers from this host alone, over https, for every path. */
export const cookieName = (name: string, isHttps: boolean): string => (isHttps ? `__Host-${name}` : name)

/** Gives every request its session, which its browser names in a signed cookie that scripts cannot read. */
export async function addSessions(
  server: FastifyInstance,
  { store }: LimitedSessions,
  isHttps: boolean,
): Promise<void> {
  // sessions end with the process, so the key of their cookies may too
  const secret = randomBytes(32).toString('hex')
  const options = { secure: isHttps, httpOnly: true, sameSite: 'lax', path: '/' } as const
  // of every cookie, also of one that is cleared: browsers hold those to the rules of their names too
  await server.register(cookie, { secret, parseOptions: options })
  await server.register(session, {
    secret,
    store,
    cookieName: cookieName('elinvoima', isHttps),
    cookie: options,
    saveUninitialized: false,
    rolling: false,
  })
}
