import type { FastifyInstance } from 'fastify'
import { contentPolicy } from './content-policy.ts'

/** The headers that keep browsers strict. A site on https asks them to come by https only. */
export const securityHeaders = ({ isHttps }: { isHttps: boolean }): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ...(isHttps ? { 'strict-transport-security': 'max-age=31536000' } : {}),
})

/** Gives every answer strict headers; a page that brings a content policy of its own keeps it. */
export function addSecurityHeaders(server: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  const policy = contentPolicy()
  server.addHook('onSend', async (_request, reply) => {
    void reply.headers(headers)
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', policy)
  })
}
