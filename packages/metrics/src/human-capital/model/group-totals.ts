import type { Groups } from './groups.ts'

/**
 * Totals of the measures of clients by group: the weighted mean of the group times the number of its clients, so
 * that weights tell how much the mean may vary and not how many there are. NaN where no one in a group has a weight.
 * `values` are by client, measure after measure; the totals by group, in the same way.
 */
export function groupTotals(
  values: Float64Array,
  measures: number,
  weights: ArrayLike<number> | null,
  { list, ofClient }: Groups,
): Float64Array {
  const totals = new Float64Array(list.length * measures)
  const weighed = new Float64Array(list.length)
  for (const groupOf of ofClient) {
    for (let client = 0; client < groupOf.length; client++) {
      const weight = weights === null ? 1 : (weights[client] ?? 0)
      if (weight === 0) continue
      const group = groupOf[client] ?? 0
      weighed[group] = (weighed[group] ?? 0) + weight
      for (let measure = 0; measure < measures; measure++) {
        const place = group * measures + measure
        totals[place] = (totals[place] ?? 0) + weight * (values[client * measures + measure] ?? 0)
      }
    }
  }
  list.forEach(({ count }, group) => {
    const scale = count / (weighed[group] ?? 0)
    for (let measure = 0; measure < measures; measure++) {
      const place = group * measures + measure
      totals[place] = (totals[place] ?? 0) * scale
    }
  })
  return totals
}
