import fastify from 'fastify'
import { listening } from '../serve/listening.ts'
import type { Facts } from './facts/facts.ts'
import { healthOf } from './health.ts'
import { metricsText } from './metrics-text.ts'

export interface Endpoints {
  readonly url: string
  close(): Promise<void>
}

/** `/healthz` and `/metrics` on loopback. Port 0 takes a free one. */
export async function serveEndpoints(from: {
  readonly port: number
  readonly now: () => Date
  readonly facts: () => Promise<Facts>
}): Promise<Endpoints> {
  const server = fastify({ forceCloseConnections: true })
  server.get('/healthz', async (_, reply) => {
    const health = healthOf(await from.facts(), from.now())
    return reply.code(health.healthy ? 200 : 503).send(health)
  })
  server.get('/metrics', async (_, reply) => {
    const text = await metricsText(await from.facts(), from.now())
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(text)
  })
  const url = await listening(server, { host: '127.0.0.1', port: from.port })
  return { url, close: () => server.close() }
}
