/** What was looked at in one place, and what was found there that may not be. */
export interface Finding {
  readonly place: string
  readonly files: number
  readonly cells: number
  /** a line each, without the identity itself */
  readonly hits: readonly string[]
}

/** Findings of several things as one of the place they are in. */
export const together = (place: string, findings: readonly Finding[]): Finding => ({
  place,
  files: findings.reduce((sum, { files }) => sum + files, 0),
  cells: findings.reduce((sum, { cells }) => sum + cells, 0),
  hits: findings.flatMap(({ hits }) => hits),
})
