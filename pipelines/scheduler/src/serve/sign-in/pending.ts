import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { cookieName } from '../session/add-sessions.ts'

/** A sign-in that has begun: what its answer is held to, and where the reader wanted to go. */
const pendingSchema = z.object({ verifier: z.string(), nonce: z.string(), to: z.string() })
export type Pending = z.infer<typeof pendingSchema>

const minutesToSignIn = 10
/** Tabs that one browser may have at the provider at a time; the cookies of more would not fit in a request. */
const mostAtOnce = 8

/**
 * Sign-ins that have begun, each in a signed cookie of its own named by its state, so that several tabs can sign in
 * at once and an answer is taken only in the browser that asked.
 */
export function pendingSignIns(isHttps: boolean) {
  const prefix = cookieName('elinvoima-sign-in-', isHttps)

  function begin(request: FastifyRequest, reply: FastifyReply, state: string, pending: Pending): void {
    const others = Object.keys(request.cookies).filter((name) => name.startsWith(prefix))
    for (const name of others.slice(0, Math.max(0, others.length + 1 - mostAtOnce))) {
      void reply.clearCookie(name)
    }
    const value = Buffer.from(JSON.stringify(pending)).toString('base64url')
    void reply.setCookie(`${prefix}${state}`, value, {
      signed: true,
      maxAge: minutesToSignIn * 60,
    })
  }

  /** The sign-in that an answer belongs to, which is then over; null where this browser began none. */
  function take(request: FastifyRequest, reply: FastifyReply, state: string): Pending | null {
    const kept = request.cookies[`${prefix}${state}`]
    if (kept === undefined) return null
    void reply.clearCookie(`${prefix}${state}`)
    const { valid, value } = request.unsignCookie(kept)
    return valid ? pendingSchema.parse(JSON.parse(Buffer.from(value, 'base64url').toString())) : null
  }
  return { begin, take }
}
