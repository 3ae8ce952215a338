/** Numbers in a row: a typed array or a plain one. */
export type Numbers = ArrayLike<number>

/** Throws RangeError unless there are as many weights as values, each ≥ 0, and some above 0. Gives their sum. */
export function totalWeight(name: string, values: Numbers, weights: Numbers): number {
  if (weights.length !== values.length)
    throw new RangeError(`${name}: expected ${values.length} weights, got ${weights.length}`)
  let total = 0
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] ?? Number.NaN
    if (!(weight >= 0)) throw new RangeError(`${name}: expected weights ≥ 0, got ${weight} at ${row}`)
    total += weight
  }
  if (!(total > 0)) throw new RangeError(`${name}: expected a weight > 0, got none`)
  return total
}
