/** What is told when something is wrong. Only names, dates and codes: no text of a row ever. */
export interface Alert {
  readonly event: 'night_failed' | 'site_failed' | 'source_stale'
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>
  /** one line in Finnish, one in English */
  readonly text: string
}

const kindOf = (error: unknown) => (error instanceof Error ? error.name : 'Error')

export const nightFailed = (night: string, error: unknown, exitCode: number): Alert => ({
  event: 'night_failed',
  facts: { night, error: kindOf(error), exit_code: exitCode },
  text: [
    `Yöajo ${night} epäonnistui (${kindOf(error)}); edellinen julkaisu on voimassa.`,
    `The refresh of ${night} failed (${kindOf(error)}); the previous release stays. See: elinvoima status`,
  ].join('\n'),
})

export const siteFailed = (night: string, error: unknown): Alert => ({
  event: 'site_failed',
  facts: { night, error: kindOf(error) },
  text: [
    `Sivuston rakentaminen ${night} epäonnistui; edellinen sivusto on voimassa.`,
    `Building the site on ${night} failed; the previous site stays. See: elinvoima site`,
  ].join('\n'),
})

export const sourceStale = (sources: readonly string[]): Alert => ({
  event: 'source_stale',
  facts: { sources },
  text: [
    `Lähde on luvattua vanhempi: ${sources.join(', ')}.`,
    `A source is older than it promises: ${sources.join(', ')}. See: elinvoima status`,
  ].join('\n'),
})
