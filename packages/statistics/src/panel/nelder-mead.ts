export interface SimplexSearch {
  readonly point: Float64Array
  readonly value: number
  readonly evaluations: number
}

/**
 * Minimum of a function without derivatives by Nelder & Mead (1965): reflection 1, expansion 2,
 * contraction ½, shrinking ½. Stops where the worst and best values differ by less than the tolerance
 * relative to the best, or at the evaluations allowed. Deterministic; a local minimum.
 */
export function nelderMead(
  objective: (point: Float64Array) => number,
  start: Float64Array,
  {
    step = 0.1,
    tolerance = 1e-10,
    maxEvaluations = 400 * start.length,
  }: { step?: number; tolerance?: number; maxEvaluations?: number } = {},
): SimplexSearch {
  const size = start.length
  let evaluations = 0
  const at = (point: Float64Array) => {
    evaluations++
    return { point, value: objective(point) }
  }
  const corners = [at(Float64Array.from(start))]
  for (let k = 0; k < size; k++) {
    const point = Float64Array.from(start)
    point[k] = (point[k] as number) + step
    corners.push(at(point))
  }
  for (;;) {
    corners.sort((one, other) => one.value - other.value)
    const best = corners[0] as (typeof corners)[number]
    const worst = corners[size] as (typeof corners)[number]
    if (
      worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance) ||
      evaluations >= maxEvaluations
    )
      return { ...best, evaluations }
    const centre = new Float64Array(size)
    for (const { point } of corners.slice(0, size))
      for (let k = 0; k < size; k++) centre[k] = (centre[k] as number) + (point[k] as number) / size
    const along = (share: number) =>
      at(centre.map((entry, k) => entry + share * ((worst.point[k] as number) - entry)))
    const reflected = along(-1)
    if (reflected.value < best.value) {
      const expanded = along(-2)
      corners[size] = expanded.value < reflected.value ? expanded : reflected
    } else if (reflected.value < (corners[size - 1]?.value ?? Number.NEGATIVE_INFINITY))
      corners[size] = reflected
    else {
      const contracted = along(reflected.value < worst.value ? -0.5 : 0.5)
      if (contracted.value < Math.min(reflected.value, worst.value)) corners[size] = contracted
      else
        for (let corner = 1; corner <= size; corner++)
          corners[corner] = at(
            best.point.map((entry, k) => entry + 0.5 * ((corners[corner]?.point[k] as number) - entry)),
          )
    }
  }
}
