/** @typedef {{ municipality_code: string, year: number, geojson: string }} Boundary */

/**
 * Municipalities with their boundaries, or null where there are none or one of them has no boundary.
 *
 * @template {{ code: string }} Row
 * @param {Row[]} rows
 * @param {Boundary[]} boundaries those of other municipalities do not matter
 * @returns {(Row & Boundary)[] | null}
 */
export function withBoundaries(rows, boundaries) {
  const byCode = new Map(boundaries.map((boundary) => [boundary.municipality_code, boundary]))
  const all = rows.flatMap((row) => {
    const boundary = byCode.get(row.code)
    return boundary ? [{ ...row, ...boundary }] : []
  })
  return all.length > 0 && all.length === rows.length ? all : null
}
