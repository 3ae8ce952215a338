import type { HttpAnswer, HttpRequest } from '../source/definition.ts'
import { excerpt, readBody, TooLarge } from './body.ts'
import type { Fetch, Fetched } from './fetch.ts'
import { isAccepted, mediaTypeOf } from './media-type.ts'
import { retryAfterMs } from './retry-after.ts'
import { SourceUnavailable } from './source-unavailable.ts'
import { UnexpectedAnswer } from './unexpected-answer.ts'

export interface AttemptOptions {
  readonly fetch: Fetch
  readonly userAgent: string
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly now: () => number
}

/** One try of a request: the answer, or SourceUnavailable (says whether another try makes sense), or UnexpectedAnswer. */
export async function attempt(
  request: HttpRequest,
  number: number,
  options: AttemptOptions,
): Promise<HttpAnswer> {
  const method = request.method ?? (request.body === undefined ? 'GET' : 'POST')
  const unavailable = (facts: Partial<ConstructorParameters<typeof SourceUnavailable>[0]>, cause?: unknown) =>
    new SourceUnavailable(
      {
        method,
        url: request.url,
        status: null,
        attempts: number,
        retriable: true,
        retryAfterMs: null,
        detail: '',
        ...facts,
      },
      cause,
    )
  const signal = AbortSignal.timeout(options.timeoutMs)
  let response: Fetched
  try {
    response = await options.fetch(request.url, {
      method,
      headers: headersOf(request, options.userAgent),
      signal,
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    })
  } catch (cause) {
    throw unavailable({ detail: reasonOf(cause, options.timeoutMs) }, cause)
  }
  const { status } = response
  if (status === 304) return answerOf(response, new Uint8Array())
  if (status < 200 || status >= 300) {
    throw unavailable({
      status,
      retriable: status === 408 || status === 429 || status >= 500,
      retryAfterMs: retryAfterMs(response.headers.get('retry-after'), options.now),
      detail: await excerpt(response),
    })
  }
  const mediaType = mediaTypeOf(response.headers.get('content-type'))
  const expected = request.accept.join(' or ')
  if (!isAccepted(mediaType, request.accept)) {
    const got = `${mediaType || 'no media type'} "${await excerpt(response)}"`
    throw new UnexpectedAnswer({ url: request.url, expected, got })
  }
  try {
    return answerOf(response, await readBody(response, options.maxBytes))
  } catch (cause) {
    if (cause instanceof TooLarge) {
      const most = `${expected} of at most ${options.maxBytes} bytes`
      throw new UnexpectedAnswer({ url: request.url, expected: most, got: cause.message }, cause)
    }
    throw unavailable({ detail: `body cut off: ${reasonOf(cause, options.timeoutMs)}` }, cause)
  }
}

function headersOf(request: HttpRequest, userAgent: string): Record<string, string> {
  const headers: Record<string, string> = { accept: request.accept.join(', '), 'user-agent': userAgent }
  if (request.body !== undefined) headers['content-type'] = 'application/json'
  if (request.etag) headers['if-none-match'] = request.etag
  if (request.lastModified) headers['if-modified-since'] = request.lastModified
  return headers
}

function answerOf(response: Fetched, bytes: Uint8Array): HttpAnswer {
  return {
    status: response.status,
    notModified: response.status === 304,
    mediaType: mediaTypeOf(response.headers.get('content-type')),
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
    bytes,
  }
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `nothing within ${timeoutMs} ms`
  return error.cause instanceof Error ? error.cause.message : error.message
}
