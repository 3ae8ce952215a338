import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import files from '@fastify/static'
import fastify from 'fastify'
import { UsageError } from '../run/failures.ts'
import { listening } from './listening.ts'
import { securityHeaders } from './security-headers.ts'

export interface Served {
  readonly url: string
  close(): Promise<void>
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** Paths that carry a hash of their content, so that they never change. */
const unchanging = /\/_app\/immutable\/|\/data\/.*\/[0-9a-f]{32}\//

const notFound =
  '<!doctype html><html lang="fi"><meta charset="utf-8"><title>Sivua ei ole</title><h1>Sivua ei ole</h1><p><a href="/">Etusivulle</a></p></html>'

/**
 * Serves a built site on loopback. Where the folder is a link it is followed for each request, so that a new
 * site is served without a restart. Port 0 takes a free one.
 * Throws UsageError for another host, a port in use, or when the site was not built.
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
    throw new UsageError(`${site.folder}: no built site there; run elinvoima refresh, then elinvoima site`)
  }
  const server = fastify({ forceCloseConnections: true })
  server.addHook('onSend', async (_, reply) => void reply.headers(securityHeaders))
  await server.register(compress)
  await server.register(files, {
    serve: false,
    root: realpathSync(site.folder),
    cacheControl: false,
    redirect: true,
    setHeaders: (reply, path) => {
      const cached = unchanging.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
      void reply.header('cache-control', cached)
    },
  })
  server.setNotFoundHandler((_, reply) =>
    reply.code(404).header('cache-control', 'no-cache').type('text/html').send(notFound),
  )
  server.get<{ Params: { '*': string } }>('/*', (request, reply) =>
    reply.sendFile(`/${request.params['*']}`, realpathSync(site.folder)),
  )
  const url = await listening(server, site)
  return { url, close: () => server.close() }
}
