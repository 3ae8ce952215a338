import fastify, { type FastifyRequest } from 'fastify'
import { type Behaviour, send } from './behaviour.ts'
import type { ReplayAnswer, ReplayRequest, ReplayRoute } from './route.ts'

export interface ReplayServer {
  /** `http://127.0.0.1:<port>`, no slash at the end */
  readonly url: string
  /** every request so far, in the order of arrival */
  readonly requests: readonly ReplayRequest[]
  /** the next requests to the path meet these, one each, then all is normal again */
  script(path: string, behaviours: readonly Behaviour[]): void
  close(): Promise<void>
}

/** A real HTTP server on loopback that serves stored answers and misbehaves when told to. */
export async function startReplayServer(options: {
  readonly routes: readonly ReplayRoute[]
}): Promise<ReplayServer> {
  const startedAt = performance.now()
  const requests: ReplayRequest[] = []
  const scripts = new Map<string, Behaviour[]>()
  const server = fastify({ forceCloseConnections: true, bodyLimit: 16 * 1024 * 1024 })

  server.setNotFoundHandler(async (raw, reply) => {
    const request = replayRequest(raw, performance.now() - startedAt)
    requests.push(request)
    const route = options.routes.find(
      ({ path, method }) => path === request.path && (method === undefined || method === request.method),
    )
    if (route === undefined) return reply.code(404).type('text/plain').send('Not Found')
    const behaviour = scripts.get(request.path)?.shift()
    const answer = route.answer(request)
    if (behaviour === undefined && isUnchanged(request, answer)) return reply.code(304).send()
    return send(reply, answer, behaviour)
  })

  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    requests,
    script: (path, behaviours) => scripts.set(path, [...(scripts.get(path) ?? []), ...behaviours]),
    close: () => server.close(),
  }
}

function replayRequest(raw: FastifyRequest, atMs: number): ReplayRequest {
  const at = raw.url.indexOf('?')
  const path = at === -1 ? raw.url : raw.url.slice(0, at)
  return {
    method: raw.method === 'POST' ? 'POST' : 'GET',
    path: decodeURIComponent(path),
    query: at === -1 ? '' : raw.url.slice(at + 1),
    headers: raw.headers,
    body: raw.body ?? null,
    atMs,
  }
}

function isUnchanged(request: ReplayRequest, answer: ReplayAnswer): boolean {
  const { 'if-none-match': etag, 'if-modified-since': since } = request.headers
  if (etag !== undefined) return etag === answer.etag
  return since !== undefined && since === answer.lastModified
}
