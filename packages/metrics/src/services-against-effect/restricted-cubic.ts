/**
 * Restricted cubic spline of one number: the number itself and a term for each knot but the last two; a cubic
 * between the knots, a straight line outside them. Knots rise, three or more. Source: Harrell (2015), Regression
 * Modeling Strategies, 2.4.5; the space of R's splines::ns with the first and last knot as its boundary.
 */
export function restrictedCubic(value: number, knots: readonly number[]): number[] {
  const [first, beforeLast, last] = [knots[0], knots.at(-2), knots.at(-1)] as [number, number, number]
  const cube = (knot: number) => Math.max(value - knot, 0) ** 3
  const terms = knots.slice(0, -2).map((knot) => {
    const bent = cube(beforeLast) * (last - knot) - cube(last) * (beforeLast - knot)
    return (cube(knot) - bent / (last - beforeLast)) / (last - first) ** 2
  })
  return [value, ...terms]
}
