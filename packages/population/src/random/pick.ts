/** The item on whose share of the weights the uniform number falls. Throws RangeError on an empty list. */
export function pick<T>(uniform: number, items: readonly (readonly [item: T, weight: number])[]): T {
  let total = 0
  for (const [, weight] of items) total += weight
  let left = uniform * total
  for (const [item, weight] of items) {
    left -= weight
    if (left < 0) return item
  }
  const last = items.at(-1)
  if (last === undefined) throw new RangeError('pick: expected at least one item, got none')
  return last[0]
}
