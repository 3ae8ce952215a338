import type { SumRelation } from '../cell.ts'
import type { Hierarchy, TableRow } from './table-row.ts'

/**
 * The sums that hold between the rows of a table: municipalities → area for each period and dimension value,
 * dimension values → their total, months → year. A total without parts in the table makes no sum.
 * Rows that are missing count as zero; where a total is larger than its parts, `closeSums` adds the remainder.
 */
export function buildSums(rows: readonly TableRow[], hierarchy: Hierarchy): SumRelation[] {
  const sums: SumRelation[] = []
  if (hierarchy.areas) {
    sums.push(
      ...gather(rows, (row) => {
        const area = row.geography_level === 'employment_area' ? row.geography_code : row.area_code
        const isTotal = row.geography_level === 'employment_area'
        return area === undefined ? null : { key: [area, row.period, ...dimensionsOf(row)], isTotal }
      }),
    )
  }
  for (const [dimension, total] of Object.entries(hierarchy.totals)) {
    sums.push(
      ...gather(rows, (row) => ({
        key: [row.geography_level, row.geography_code, row.period, ...dimensionsOf(row, dimension)],
        isTotal: row.dimensions[dimension] === total,
      })),
    )
  }
  if (hierarchy.years) {
    sums.push(
      ...gather(rows, (row) => ({
        key: [row.geography_level, row.geography_code, row.period.slice(0, 4), ...dimensionsOf(row)],
        isTotal: row.period.length === 4,
      })),
    )
  }
  return sums
}

function dimensionsOf(row: TableRow, except?: string): string[] {
  return Object.entries(row.dimensions)
    .filter(([name]) => name !== except)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flat()
}

interface Place {
  key: string[]
  isTotal: boolean
}

function gather(rows: readonly TableRow[], placeOf: (row: TableRow) => Place | null): SumRelation[] {
  const sums = new Map<string, { total?: string; parts: string[] }>()
  for (const row of rows) {
    const place = placeOf(row)
    if (!place) continue
    const key = JSON.stringify(place.key)
    const sum = sums.get(key) ?? { parts: [] }
    sums.set(key, sum)
    if (place.isTotal) sum.total = row.id
    else sum.parts.push(row.id)
  }
  return [...sums.values()].flatMap(({ total, parts }) =>
    total === undefined || parts.length === 0 ? [] : [{ total, parts }],
  )
}
