import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { pages } from './pages.ts'
import { type PlainPage, sendPlainPage } from './plain-page.ts'

export type TellFault = (error: unknown) => void

function pageOf(status: number): PlainPage {
  if (status === 429) return pages.tooMany
  return status < 500 ? pages.unclear : pages.fault
}

/** Answers an error with a plain page that tells nothing of it; a fault of ours is told to the log. */
export function sendFault(reply: FastifyReply, error: FastifyError, tell: TellFault): FastifyReply {
  const status = error.statusCode ?? 500
  if (status >= 500) tell(error)
  return sendPlainPage(reply, status, pageOf(status))
}

export function addFaultAnswers(server: FastifyInstance, tell: TellFault): void {
  server.setErrorHandler<FastifyError>((error, _request, reply) => sendFault(reply, error, tell))
  server.setNotFoundHandler((_request, reply) => sendPlainPage(reply, 404, pages.notFound))
}
