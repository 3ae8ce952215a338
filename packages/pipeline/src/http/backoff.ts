const baseMs = 500
const capMs = 30_000

/**
 * Milliseconds to wait after failed attempt number `attempt` (1-based): exponential with full jitter,
 * uniform in [0, min(30 s, 0.5 s · 2^(attempt − 1))]; on top of what the service asked for, if it asked.
 * Source: M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog 2015, "full jitter".
 */
export function backoffMs(attempt: number, askedMs: number | null, random: () => number): number {
  const ceiling = Math.min(capMs, baseMs * 2 ** (attempt - 1))
  if (askedMs === null) return Math.round(random() * ceiling)
  return askedMs + Math.round(random() * baseMs)
}
