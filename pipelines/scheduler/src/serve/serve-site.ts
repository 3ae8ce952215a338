import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastify, { type FastifyRequest } from 'fastify'
import { UsageError } from '../run/failures.ts'
import { addFaultAnswers, sendFault } from './answer-faults.ts'
import { addSecurityHeaders, securityHeaders } from './headers/security-headers.ts'
import { listening } from './listening.ts'
import { type Access, addAccessLog } from './log/access-log.ts'
import { addLoopbackOnly, isLoopback } from './loopback.ts'
import { addSignIn, type GuardedBy, isHttps } from './sign-in/add-sign-in.ts'
import { accountOf } from './sign-in/member.ts'
import { addSiteFiles } from './site/site-files.ts'

export interface Served {
  readonly url: string
  close(): Promise<void>
}

export interface SiteToServe {
  /** a built site, or a link to one that is followed for each request, so that a new one needs no restart */
  readonly folder: string
  readonly host: string
  /** 0 takes a free one */
  readonly port: number
  /** without it, only loopback is served */
  readonly guardedBy?: GuardedBy
  readonly now?: () => Date
  readonly tellAccess?: (access: Access) => void
  readonly tellFault?: (error: unknown) => void
}

function refuseUnservable({ folder, host, guardedBy }: SiteToServe): void {
  if (!guardedBy && !isLoopback(host)) {
    throw new UsageError(
      `host ${host}: only loopback is served until sign-in is configured, see docs/how-to/sign-in.md`,
    )
  }
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UsageError(`${folder}: no built site there; run elinvoima refresh, then elinvoima site`)
  }
}

const accountOfRequest = ({ session }: FastifyRequest): string | null =>
  session?.member ? accountOf(session.member) : null

/**
 * Serves a built site: on loopback to whoever is on this machine or, where sign-in guards it, to its members on any
 * host. Throws UsageError for another host without sign-in, a provider that cannot be used, a port in use, or when
 * the site was not built.
 */
export async function serveSite(site: SiteToServe): Promise<Served> {
  refuseUnservable(site)
  const { guardedBy, now = () => new Date(), tellAccess, tellFault = () => {} } = site
  const headers = securityHeaders({ isHttps: guardedBy !== undefined && isHttps(guardedBy.signIn) })
  const server = fastify({
    forceCloseConnections: true,
    // nobody has much to send
    requestTimeout: 30_000,
    bodyLimit: 1024,
    trustProxy: guardedBy ? guardedBy.signIn.proxies : false,
    frameworkErrors: (error, _request, reply) => void sendFault(reply.headers(headers), error, tellFault),
  })
  addSecurityHeaders(server, headers)
  if (tellAccess) addAccessLog(server, accountOfRequest, tellAccess)
  addFaultAnswers(server, tellFault)
  if (!guardedBy) addLoopbackOnly(server)
  const { gate, formTargets } = guardedBy
    ? await addSignIn(server, guardedBy, now, tellFault)
    : { gate: [], formTargets: [] }
  server.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send('ok'))
  addSiteFiles(server, {
    folder: site.folder,
    sharing: guardedBy ? 'private' : 'public',
    formTargets,
    gate,
  })
  const url = await listening(server, site)
  return { url, close: () => server.close() }
}
