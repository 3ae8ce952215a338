import pLimit from 'p-limit'
import pRetry from 'p-retry'
import pThrottle from 'p-throttle'
import type { HttpAnswer, HttpClient, HttpRequest } from '../source/definition.ts'
import { type AttemptOptions, attempt } from './attempt.ts'
import { backoffMs } from './backoff.ts'
import type { Fetch } from './fetch.ts'
import { defaultLimits, type HttpLimits } from './limits.ts'
import { SourceUnavailable } from './source-unavailable.ts'

export interface HttpClientOptions {
  readonly fetch: Fetch
  /** who asks, with an address to write to; some services refuse requests without one */
  readonly userAgent: string
  readonly limits?: Partial<HttpLimits>
  readonly log?: (message: string, facts: Record<string, unknown>) => void
  readonly sleep?: (ms: number) => Promise<void>
  /** uniform in [0, 1) */
  readonly random?: () => number
  /** milliseconds since the epoch, for a Retry-After that names a date */
  readonly now?: () => number
}

/**
 * A polite client: paced, few at a time, patient with 408, 429, 5xx and broken connections, honouring Retry-After.
 * Throws SourceUnavailable when it gave up, UnexpectedAnswer when the answer was not of the kind asked for.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const limits = { ...defaultLimits, ...options.limits }
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)))
  const random = options.random ?? Math.random
  const log = options.log ?? (() => {})
  const attemptOptions: AttemptOptions = {
    fetch: options.fetch,
    userAgent: options.userAgent,
    timeoutMs: limits.timeoutMs,
    maxBytes: limits.maxBytes,
    now: options.now ?? Date.now,
  }
  const paced = pThrottle({ limit: limits.calls, interval: limits.perMs, strict: true })(attempt)
  const atOnce = pLimit(limits.concurrency)

  async function once(request: HttpRequest, number: number): Promise<HttpAnswer> {
    const answer = await atOnce(() => paced(request, number, attemptOptions))
    log('answered', { url: request.url, status: answer.status, bytes: answer.bytes.byteLength })
    return answer
  }

  return {
    request: (request) =>
      pRetry((number) => once(request, number), {
        retries: limits.retries,
        minTimeout: 0,
        shouldRetry: ({ error }) =>
          error instanceof SourceUnavailable &&
          error.retriable &&
          (error.retryAfterMs ?? 0) <= limits.maxWaitMs,
        onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
          if (!(error instanceof SourceUnavailable) || !error.retriable || retriesLeft === 0) return
          if ((error.retryAfterMs ?? 0) > limits.maxWaitMs) return
          const waitMs = backoffMs(attemptNumber, error.retryAfterMs, random)
          log('will try again', { url: request.url, why: error.message, attempt: attemptNumber, waitMs })
          await sleep(waitMs)
        },
      }),
  }
}
