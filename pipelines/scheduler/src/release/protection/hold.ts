import { isTellingOfAmount, isTellingOfPersons, recommendedRule as rule } from '@elinvoima/disclosure'
import { type Figure, figureId } from './figure.ts'
import { groupBy } from './group-by.ts'
import type { PublishedFigure, PublishedFigures } from './published-figure.ts'

/** How a kind of figure is corrected. */
export interface Correction {
  /** figures of one place that are held together, since sums hold between them */
  readonly together: (figure: Figure) => string
  readonly isTelling: (before: PublishedFigure, now: Figure) => boolean
}

const between = (before: PublishedFigure, now: Figure, of: (one: PublishedFigure) => number) =>
  isTellingOfPersons(of(before), of(now), rule)

/** Counts of persons: the indicators of a place and month go together. */
export const ofPersons: Correction = {
  together: ({ level, code, month }) => [level, code, month].join('|'),
  isTelling: (before, now) =>
    between(before, now, ({ numerator }) => numerator ?? 0) ||
    between(before, now, ({ denominator }) => denominator ?? 0) ||
    between(before, now, ({ numerator, denominator }) => (denominator ?? 0) - (numerator ?? 0)),
}

/** Euros that persons are behind. */
export const ofAmounts: Correction = {
  together: figureId,
  isTelling: (before, now) => isTellingOfAmount(before.numerator ?? 0, now.numerator ?? 0, rule),
}

const asPublished = (figure: Figure, published: PublishedFigures): Figure => {
  const before = published.get(figureId(figure))
  return before ? { ...before, row: figure.row, reason: figure.reason } : figure
}

const blockOf = ({ metric, area, month, dimension }: Figure) => [metric, area, month, dimension].join('|')

function sumOf(parts: readonly Figure[], of: (figure: Figure) => number | null): number {
  return Math.round(100 * parts.reduce((sum, part) => sum + (of(part) ?? 0), 0)) / 100
}

/** The area's figure of a block whose municipalities may be held: it moves by what they do not. */
function areaOf(area: Figure, now: readonly Figure[], held: readonly Figure[]): Figure {
  const moved = (of: (figure: Figure) => number | null) => {
    const own = of(area)
    return own === null ? null : Math.round(100 * (own + sumOf(held, of) - sumOf(now, of))) / 100
  }
  return {
    ...area,
    numerator: moved(({ numerator }) => numerator),
    denominator: moved(({ denominator }) => denominator),
  }
}

/**
 * The figures to publish: one that differs from what is published by so little that the difference is about single
 * persons stays as published, together with what it adds up with, until corrections have come to more.
 */
export function hold(
  figures: readonly Figure[],
  published: PublishedFigures,
  correction: Correction,
): Figure[] {
  const isTelling = (figure: Figure) => {
    const before = published.get(figureId(figure))
    return before !== undefined && correction.isTelling(before, figure)
  }
  const places = figures.filter(({ level }) => level === 'municipality')
  const held = new Set(
    [...groupBy(places, correction.together).values()].filter((group) => group.some(isTelling)).flat(),
  )
  const settle = (figure: Figure) => (held.has(figure) ? asPublished(figure, published) : figure)
  const blocks = groupBy(figures, blockOf)
  const settled = [...blocks.values()].map((block) => {
    const now = block.filter(({ level }) => level === 'municipality')
    const kept = now.map(settle)
    const areas = block.filter(({ level }) => level === 'employment_area')
    return { block, figures: [...areas.map((area) => areaOf(area, now, kept)), ...kept] }
  })
  const together = new Set(
    settled
      .flatMap((one) => one.figures)
      .filter((figure) => figure.level === 'employment_area' && isTelling(figure))
      .map(correction.together),
  )
  const areaTells = ({ block }: { block: readonly Figure[] }) =>
    block.some((figure) => figure.level === 'employment_area' && together.has(correction.together(figure)))
  return settled.flatMap((one) =>
    areaTells(one) ? one.block.map((figure) => asPublished(figure, published)) : one.figures,
  )
}
