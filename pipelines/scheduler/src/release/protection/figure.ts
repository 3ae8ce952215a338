/** A row of an indicator as the release would show it, or shows it. */
export interface Figure {
  readonly metric: string
  readonly row: number
  readonly level: 'employment_area' | 'municipality'
  readonly code: string
  /** the employment area that the geography is, or belongs to */
  readonly area: string
  readonly month: string
  /** dimensions beyond geography and month, joined; empty where there are none */
  readonly dimension: string
  /** whether the row prints a denominator beside the numerator */
  readonly isRatio: boolean
  readonly numerator: number | null
  readonly denominator: number | null
  /** null where it is not printed */
  readonly persons: number | null
  readonly reason: string | null
}

export const figureId = (figure: Pick<Figure, 'metric' | 'level' | 'code' | 'month' | 'dimension'>): string =>
  [figure.metric, figure.level, figure.code, figure.month, figure.dimension].join('|')
