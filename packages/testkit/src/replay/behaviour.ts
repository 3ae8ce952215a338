import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyReply } from 'fastify'
import type { ReplayAnswer } from './route.ts'

/** What a public service does on a bad day; one is used up by each request to its path. */
export type Behaviour =
  | { readonly kind: 'normal' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly body?: string }
  | { readonly kind: 'slow'; readonly ms: number }
  /** the headers promise the whole body, then the connection breaks half way */
  | { readonly kind: 'cut_off' }
  /** an error page that claims to be fine */
  | { readonly kind: 'html'; readonly body?: string }
  | { readonly kind: 'media_type'; readonly mediaType: string }
  | { readonly kind: 'changed'; readonly change: (body: string) => string }

const errorPage =
  '<!doctype html><html><head><title>Huoltokatko</title></head><body>Palvelu ei ole käytettävissä</body></html>'

/** Sends an answer the way the behaviour wants it; `undefined` sends it as it is. */
export async function send(
  reply: FastifyReply,
  answer: ReplayAnswer,
  behaviour: Behaviour = { kind: 'normal' },
): Promise<FastifyReply> {
  switch (behaviour.kind) {
    case 'normal':
      return sendAs(reply, answer, answer.mediaType, answer.body)
    case 'status':
      if (behaviour.retryAfter !== undefined) reply.header('retry-after', behaviour.retryAfter)
      return reply
        .code(behaviour.status)
        .type('text/plain')
        .send(behaviour.body ?? '')
    case 'slow':
      await pause(behaviour.ms)
      return sendAs(reply, answer, answer.mediaType, answer.body)
    case 'cut_off':
      return cutOff(reply, answer)
    case 'html':
      return reply
        .code(200)
        .type('text/html; charset=utf-8')
        .send(behaviour.body ?? errorPage)
    case 'media_type':
      return sendAs(reply, answer, behaviour.mediaType, answer.body)
    case 'changed':
      return sendAs(
        reply,
        answer,
        answer.mediaType,
        behaviour.change(Buffer.from(answer.body).toString('utf8')),
      )
  }
}

function sendAs(reply: FastifyReply, answer: ReplayAnswer, mediaType: string, body: string | Uint8Array) {
  if (answer.etag !== undefined) reply.header('etag', answer.etag)
  if (answer.lastModified !== undefined) reply.header('last-modified', answer.lastModified)
  // a buffer keeps fastify from adding a charset of its own
  return reply
    .code(answer.status ?? 200)
    .header('content-type', mediaType)
    .send(Buffer.from(body))
}

function cutOff(reply: FastifyReply, answer: ReplayAnswer): FastifyReply {
  const body = Buffer.from(answer.body)
  reply.hijack()
  reply.raw.writeHead(200, { 'content-type': answer.mediaType, 'content-length': body.byteLength })
  reply.raw.write(body.subarray(0, Math.floor(body.byteLength / 2)), () => reply.raw.destroy())
  return reply
}
