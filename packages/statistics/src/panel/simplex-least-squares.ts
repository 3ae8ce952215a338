import { choleskyFactor, choleskySolve } from '../linear/cholesky.ts'
import { type RowMajor, rowCount } from '../linear/row-major.ts'

/**
 * Weights w ≥ 0 with Σ w = 1 that bring Σ w_j x_j nearest to the target: min Σ_k v_k (Σ_j w_j x_jk − t_k)².
 * A row is a donor, a column a feature; v is 1 unless given. Solved exactly, up to rounding, by the
 * active-set method of Wolfe (1976, Mathematical Programming 11): the point nearest to the origin in the
 * hull of x_j − t. Where the nearest weights are not unique, one set with as many donors as needed is given.
 * Throws RangeError where lengths differ or there is no donor.
 */
export function simplexLeastSquares(
  donors: RowMajor,
  target: ArrayLike<number>,
  featureWeights?: ArrayLike<number>,
): Float64Array {
  const count = rowCount(donors)
  if (target.length !== donors.columns)
    throw new RangeError(`target: expected ${donors.columns} features, got ${target.length}`)
  if (count === 0) throw new RangeError('donors: expected 1 or more, got 0')
  return nearestInHull(gramOfDistances(donors, target, featureWeights), count)
}

function gramOfDistances(
  { values, columns }: RowMajor,
  target: ArrayLike<number>,
  featureWeights?: ArrayLike<number>,
): Float64Array {
  const count = values.length / columns
  const distances = values.map((value, place) => {
    const feature = place % columns
    return (
      (value - (target[feature] as number)) *
      Math.sqrt(featureWeights ? (featureWeights[feature] as number) : 1)
    )
  })
  const gram = new Float64Array(count * count)
  for (let i = 0; i < count; i++)
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let k = 0; k < columns; k++)
        sum += (distances[i * columns + k] as number) * (distances[j * columns + k] as number)
      gram[i * count + j] = sum
      gram[j * count + i] = sum
    }
  return gram
}

function nearestInHull(gram: Float64Array, count: number): Float64Array {
  const squares = Array.from({ length: count }, (_, donor) => gram[donor * count + donor] as number)
  const largest = Math.max(...squares)
  const first = squares.indexOf(Math.min(...squares))
  const weights = new Float64Array(count)
  weights[first] = 1
  let chosen = [first]
  for (let turn = 0; turn < 50 * count + 100; turn++) {
    const products = productsWith(gram, count, weights, chosen)
    const square = chosen.reduce(
      (sum, donor) => sum + (weights[donor] as number) * (products[donor] as number),
      0,
    )
    let best = 0
    for (let donor = 1; donor < count; donor++)
      if ((products[donor] as number) < (products[best] as number)) best = donor
    if (square - (products[best] as number) <= 1e-13 * largest || chosen.includes(best)) break
    chosen.push(best)
    chosen = moveToFace(gram, count, weights, chosen, largest)
  }
  return weights
}

function moveToFace(
  gram: Float64Array,
  count: number,
  weights: Float64Array,
  chosen: number[],
  scale: number,
): number[] {
  let left = chosen
  for (;;) {
    const affine = affineMinimum(gram, count, left, scale)
    const inside = affine.every((weight) => weight > 1e-12)
    let step = 1
    if (!inside)
      for (const [place, donor] of left.entries()) {
        const from = weights[donor] as number
        const to = affine[place] as number
        if (to <= 1e-12 && from - to > 0) step = Math.min(step, from / (from - to))
      }
    for (const [place, donor] of left.entries()) {
      const from = weights[donor] as number
      const moved = from + step * ((affine[place] as number) - from)
      weights[donor] = moved > 1e-12 ? moved : 0
    }
    if (inside) return left
    const kept = left.filter((donor) => weights[donor] !== 0)
    if (kept.length === left.length) return left
    left = kept
  }
}

function affineMinimum(gram: Float64Array, count: number, chosen: number[], scale: number): Float64Array {
  const size = chosen.length
  const raised = new Float64Array(size * size)
  for (const [i, one] of chosen.entries())
    for (const [j, other] of chosen.entries())
      raised[i * size + j] = (gram[one * count + other] as number) + scale
  let factor = choleskyFactor(raised, size)
  for (let ridge = 1e-14 * scale; !factor; ridge *= 10)
    factor = choleskyFactor(
      raised.map((entry, place) => (place % (size + 1) === 0 ? entry + ridge : entry)),
      size,
    )
  const solution = choleskySolve(factor, size, new Float64Array(size).fill(1))
  const total = solution.reduce((sum, entry) => sum + entry, 0)
  return solution.map((entry) => entry / total)
}

function productsWith(gram: Float64Array, count: number, weights: Float64Array, chosen: number[]) {
  const products = new Float64Array(count)
  for (const donor of chosen) {
    const weight = weights[donor] as number
    for (let other = 0; other < count; other++)
      products[other] = (products[other] as number) + weight * (gram[donor * count + other] as number)
  }
  return products
}
