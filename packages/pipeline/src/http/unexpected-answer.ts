/** A service answered, but not with what was asked for: another media type, another shape, too much. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'
  readonly url: string
  readonly expected: string
  readonly got: string

  constructor(
    facts: { readonly url: string; readonly expected: string; readonly got: string },
    cause?: unknown,
  ) {
    super(`${facts.url}: expected ${facts.expected}, got ${facts.got}`, { cause })
    this.url = facts.url
    this.expected = facts.expected
    this.got = facts.got
  }
}
