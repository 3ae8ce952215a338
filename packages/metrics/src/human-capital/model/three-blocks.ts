/** Three numbers whose product is told, such as years of work, wage and what is left of skills. */
export type Factors = readonly [number, number, number]

/**
 * The change of a product divided exactly among its three factors by Shapley: the mean over the six orders in which
 * they can be replaced. The three sum to the change.
 */
export function threeBlocks([a, b, c]: Factors, [x, y, z]: Factors): [number, number, number] {
  return [
    (x - a) * ((b * c + y * z) / 3 + (y * c + b * z) / 6),
    (y - b) * ((a * c + x * z) / 3 + (x * c + a * z) / 6),
    (z - c) * ((a * b + x * y) / 3 + (x * b + a * y) / 6),
  ]
}
