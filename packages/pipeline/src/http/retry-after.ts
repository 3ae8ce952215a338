/**
 * Milliseconds that a Retry-After header asks for: seconds or an HTTP date (RFC 9110 10.2.3).
 * Null when absent or unreadable; a date gone by is 0.
 */
export function retryAfterMs(header: string | null, now: () => number): number | null {
  if (header === null) return null
  const text = header.trim()
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - now())
}
