/**
 * Weights of matched units for a comparison of means: a treated unit with a match 1; a control the sum, over
 * the treated it serves, of 1/(matches of that treated), scaled so that the controls' weights sum to the
 * number of controls used (convention of MatchIt). Units without a match 0.
 */
export function matchingWeights(
  units: number,
  treatedRows: Int32Array,
  pairs: Int32Array,
  ratio: number,
): Float64Array {
  const weights = new Float64Array(units)
  const used = new Set<number>()
  let total = 0
  for (const [place, row] of treatedRows.entries()) {
    const matches = pairs.subarray(place * ratio, (place + 1) * ratio).filter((control) => control >= 0)
    if (matches.length === 0) continue
    weights[row] = 1
    for (const control of matches) {
      weights[control] = (weights[control] as number) + 1 / matches.length
      used.add(control)
    }
    total += 1
  }
  for (const control of used) weights[control] = ((weights[control] as number) * used.size) / total
  return weights
}
