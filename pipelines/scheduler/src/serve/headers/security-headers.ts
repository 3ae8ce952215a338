import type { FastifyInstance } from 'fastify'
import { contentPolicy } from './content-policy.ts'

const constant: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/**
 * Gives every answer the headers that keep browsers strict. A page that brings a content policy of its own keeps
 * it. A site on https asks browsers to come by https only.
 */
export function addSecurityHeaders(server: FastifyInstance, { isHttps }: { isHttps: boolean }): void {
  const policy = contentPolicy()
  server.addHook('onSend', async (_request, reply) => {
    void reply.headers(constant)
    if (isHttps) void reply.header('strict-transport-security', 'max-age=31536000')
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', policy)
  })
}
