import { scaleQuantize } from 'd3-scale'

/** How many shades a map has: more than these an eye does not tell apart. */
const SHADES = [0, 1, 2, 3]

/**
 * Steps of equal width between the least and the greatest value, from the palest shade to the darkest.
 *
 * @param {(number | null)[]} values unknown ones have no shade
 * @returns {{ place: (value: number | null) => number | 'none', steps: { from: number, to: number }[] }}
 */
export function shadesOf(values) {
  const known = values.flatMap((value) => (value === null ? [] : [value]))
  if (known.length === 0) return { place: () => 'none', steps: [] }
  const scale = scaleQuantize([Math.min(...known), Math.max(...known)], SHADES)
  return {
    place: (value) => (value === null ? 'none' : scale(value)),
    steps: SHADES.map((shade) => {
      const [from = 0, to = 0] = scale.invertExtent(shade)
      return { from, to }
    }),
  }
}
