import type { SumRelation } from '@elinvoima/disclosure'
import { type Figure, figureId } from './figure.ts'
import { groupBy } from './group-by.ts'

/** An area's figure is the sum of its municipalities', month by month and dimension by dimension. */
export function areaSums(
  figures: readonly Figure[],
  idOf: (figure: Figure) => string = figureId,
): SumRelation[] {
  const groups = groupBy(figures, ({ metric, area, month, dimension }) =>
    [metric, area, month, dimension].join('|'),
  )
  return [...groups.values()].flatMap((group) => {
    const total = group.find(({ level }) => level === 'employment_area')
    const parts = group.filter(({ level }) => level === 'municipality')
    return total && parts.length > 0 ? [{ total: idOf(total), parts: parts.map(idOf) }] : []
  })
}
