import pThrottle from 'p-throttle'
import type { HttpClient } from '../source/definition.ts'

/** The same client, starting at most `calls` requests in any window of `perMs`: for a pace learnt from the service itself. */
export function paced(
  http: HttpClient,
  pace: { readonly calls: number; readonly perMs: number },
): HttpClient {
  const throttle = pThrottle({ limit: pace.calls, interval: pace.perMs, strict: true })
  return { request: throttle((request) => http.request(request)) }
}
