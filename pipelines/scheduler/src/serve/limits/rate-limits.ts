import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { accountOf } from '../sign-in/member.ts'

/** Requests a minute. A page view asks for dozens of files, a sign-in for two paths. */
export interface RateLimits {
  /** of one member, for the site */
  readonly member: number
  /** of one address without a session, for the site */
  readonly stranger: number
  /** of one address, for `/auth/…`; a whole office may have one address */
  readonly signIn: number
}

export const usualLimits: RateLimits = { member: 3000, stranger: 600, signIn: 60 }

const isSignIn = ({ routeOptions }: FastifyRequest): boolean =>
  routeOptions.url?.startsWith('/auth/') ?? false

/** Whose requests a request is counted with, and how many they may be. */
function counted(request: FastifyRequest, limits: RateLimits): { whose: string; most: number } {
  if (isSignIn(request)) return { whose: `sign-in ${request.ip}`, most: limits.signIn }
  const { member } = request.session
  if (member) return { whose: `member ${accountOf(member)}`, most: limits.member }
  return { whose: `stranger ${request.ip}`, most: limits.stranger }
}

/** A request too many; the server's error handler says so to its reader. */
export class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests'
  readonly statusCode = 429
}

/** Holds everyone to so many requests a minute, and answers 429 with a time to wait past that. */
export async function addRateLimits(server: FastifyInstance, limits: RateLimits): Promise<void> {
  const untold = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false }
  await server.register(rateLimit, {
    global: false,
    timeWindow: 60_000,
    cache: 20_000,
    keyGenerator: (request) => counted(request, limits).whose,
    max: (request) => counted(request, limits).most,
    addHeaders: { ...untold, 'retry-after': true },
    addHeadersOnExceeding: untold,
    errorResponseBuilder: (_request, { after }) => new TooManyRequests(`retry in ${after}`),
  })
  server.addHook('onRequest', server.rateLimit())
}
