interface Facts {
  readonly method: string
  readonly url: string
  /** null when nothing was answered: no connection, a time-out, a body cut off */
  readonly status: number | null
  readonly attempts: number
  readonly retriable: boolean
  /** how long the service asked to be left alone, milliseconds */
  readonly retryAfterMs: number | null
  /** the first words of the answer, or what the connection said */
  readonly detail: string
}

/** A public service gave no usable answer: refused, failed, or went silent. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable'
  readonly url: string
  readonly status: number | null
  readonly attempts: number
  readonly retriable: boolean
  readonly retryAfterMs: number | null

  constructor(facts: Facts, cause?: unknown) {
    const came = facts.status === null ? 'no answer' : `answered ${facts.status}`
    const tries = facts.attempts === 1 ? '' : ` after ${facts.attempts} attempts`
    const detail = facts.detail === '' ? '' : `: ${facts.detail}`
    super(`${facts.method} ${facts.url}: ${came}${tries}${detail}`, { cause })
    this.url = facts.url
    this.status = facts.status
    this.attempts = facts.attempts
    this.retriable = facts.retriable
    this.retryAfterMs = facts.retryAfterMs
  }
}
