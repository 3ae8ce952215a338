import type { Figure } from './figure.ts'

/** Counts of one indicator of an area and month by municipality, with their total: `{ '678': 12 }`. */
export function drawnCounts(
  counts: Readonly<Record<string, number>>,
  { metric = 'unemployed', month = '2026-06-01' } = {},
): Figure[] {
  const base = { metric, row: 0, area: '32', month, dimension: '', isRatio: false, denominator: null }
  const places = Object.entries(counts).map(
    ([code, count]): Figure => ({
      ...base,
      level: 'municipality',
      code,
      numerator: count,
      persons: count,
      reason: null,
    }),
  )
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const area: Figure = {
    ...base,
    level: 'employment_area',
    code: '32',
    numerator: total,
    persons: total,
    reason: null,
  }
  return [area, ...places]
}

/** The figures of an indicator of an area, as a release prints them: null where `hidden` names the place. */
export const printedCounts = (counts: Readonly<Record<string, number>>, ...hidden: string[]): Figure[] =>
  drawnCounts(counts).map((figure) =>
    hidden.includes(figure.code) ? { ...figure, numerator: null, reason: 'secondary' } : figure,
  )

/** What the figures print, by place. */
export const countsOf = (figures: readonly Figure[]): Record<string, number | string | null> =>
  Object.fromEntries(figures.map(({ code, numerator, reason }) => [code, reason ?? numerator]))
