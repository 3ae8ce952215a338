import type { FastifyInstance } from 'fastify'
import { pages } from './pages.ts'
import { sendPlainPage } from './plain-page.ts'

const names = new Set(['127.0.0.1', '::1', 'localhost', '[::1]'])

export const isLoopback = (host: string): boolean => names.has(host)

/** Answers only who asks for this machine by its own name, so that no other site can pass itself off as it. */
export function addLoopbackOnly(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) =>
    isLoopback(request.hostname) ? undefined : sendPlainPage(reply, 421, pages.otherHost),
  )
}
