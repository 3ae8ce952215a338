import type { FastifyInstance, FastifyRequest } from 'fastify'
import { maskIdentities } from '../../run/mask-identities.ts'
import { sitePath } from '../site/site-path.ts'

/** A request as the access log tells it: no address of a browser, no query, nothing of a person but the account. */
export interface Access extends Record<string, unknown> {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly ms: number
  /** the e-mail address of who signed in, else the provider's name for them; null for a stranger */
  readonly account: string | null
}

const pathOf = ({ url }: FastifyRequest): string => maskIdentities(sitePath(url) ?? '(no path of a site)')

/** Tells every answered request, by whose account it came. */
export function addAccessLog(
  server: FastifyInstance,
  accountOf: (request: FastifyRequest) => string | null,
  tell: (access: Access) => void,
): void {
  server.addHook('onResponse', async (request, reply) =>
    tell({
      method: request.method,
      path: pathOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      account: accountOf(request),
    }),
  )
}
