/** How many of the rising values are ≤ the value: its place from 1, 0 before the first (binary search). */
export function placeOf(rising: Float64Array, value: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rising[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}
