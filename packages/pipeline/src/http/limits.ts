export interface HttpLimits {
  /** at most `calls` requests start in any window of `perMs`; retries count */
  readonly calls: number
  readonly perMs: number
  /** requests in flight at once */
  readonly concurrency: number
  /** for one attempt, from the connection to the last byte of the body */
  readonly timeoutMs: number
  /** attempts after the first */
  readonly retries: number
  /** the longest a service may ask to be left alone; longer is given up at once */
  readonly maxWaitMs: number
  readonly maxBytes: number
}

export const defaultLimits: HttpLimits = {
  calls: 30,
  perMs: 60_000,
  concurrency: 2,
  timeoutMs: 60_000,
  retries: 4,
  maxWaitMs: 300_000,
  maxBytes: 256 * 1024 * 1024,
}
