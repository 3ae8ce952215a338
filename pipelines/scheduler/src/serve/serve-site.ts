import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import files from '@fastify/static'
import fastify from 'fastify'
import { UsageError } from '../run/failures.ts'
import { securityHeaders } from './security-headers.ts'

export interface Served {
  readonly url: string
  close(): Promise<void>
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/**
 * Serves a built site on loopback. Port 0 takes a free one.
 * Throws UsageError for another host, or when the site was not built.
 */
export async function serveSite(site: {
  readonly folder: string
  readonly host: string
  readonly port: number
}): Promise<Served> {
  if (!loopback.has(site.host)) {
    throw new UsageError(`host ${site.host}: only loopback is served until sign-in is configured`)
  }
  if (!existsSync(join(site.folder, 'index.html'))) {
    throw new UsageError(`${site.folder}: no built site there; run npm start`)
  }
  const server = fastify()
  server.addHook('onSend', async (_, reply) => void reply.headers(securityHeaders))
  await server.register(compress)
  await server.register(files, {
    root: site.folder,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const unchanging = path.includes('/immutable/')
      void reply.header('cache-control', unchanging ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const url = await server.listen({ host: site.host, port: site.port })
  return { url, close: () => server.close() }
}
