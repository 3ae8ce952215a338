/**
 * Where a rising function passes 0 between two points, by the Illinois form of regula falsi (Dowell & Jarratt 1971,
 * BIT 11), until a step moves less than `tolerance`. Null where it does not pass 0 there.
 */
export function findRoot(
  value: (at: number) => number,
  low: number,
  high: number,
  tolerance: number,
): number | null {
  let [a, b] = [low, high]
  let [atA, atB] = [value(a), value(b)]
  if (atA === 0) return a
  if (atA > 0 || atB < 0) return null
  let before = Number.POSITIVE_INFINITY
  let side = 0
  for (let step = 0; step < 200; step++) {
    const middle = (a * atB - b * atA) / (atB - atA)
    const found = value(middle)
    if (found === 0 || Math.abs(middle - before) < tolerance) return middle
    before = middle
    if (found < 0) {
      ;[a, atA] = [middle, found]
      if (side < 0) atB /= 2
      side = -1
    } else {
      ;[b, atB] = [middle, found]
      if (side > 0) atA /= 2
      side = 1
    }
  }
  return before
}
