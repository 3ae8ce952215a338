import type { RowMajor } from '../linear/row-major.ts'
import type { NeighbourSearch } from './neighbour-search.ts'

/**
 * Neighbour search by Euclidean distance between rows (Mahalanobis distance once they are whitened), each
 * treated row against every control. Of equally near controls the one on the lowest row comes first. With
 * scores, only controls with |score − score| within the caliper are looked at.
 */
export function rowSearch(
  { values, columns }: RowMajor,
  controls: Int32Array,
  scores: Float64Array | undefined,
  caliper: number,
): NeighbourSearch {
  const taken = new Uint8Array(values.length / columns)

  const nearest = (row: number, count: number): number[] => {
    const found: number[] = []
    const distances: number[] = []
    for (const control of controls) {
      if (taken[control] === 1) continue
      if (scores && !(Math.abs((scores[row] as number) - (scores[control] as number)) <= caliper)) continue
      const limit = found.length < count ? Number.POSITIVE_INFINITY : (distances.at(-1) as number)
      let distance = 0
      for (let k = 0; k < columns && distance < limit; k++)
        distance += ((values[row * columns + k] as number) - (values[control * columns + k] as number)) ** 2
      if (!(distance < limit)) continue
      let place = found.length
      while (place > 0 && (distances[place - 1] as number) > distance) place--
      found.splice(place, 0, control)
      distances.splice(place, 0, distance)
      if (found.length > count) {
        found.pop()
        distances.pop()
      }
    }
    return found
  }
  const take = (row: number): number => {
    const control = nearest(row, 1)[0] ?? -1
    if (control >= 0) taken[control] = 1
    return control
  }
  return { take, nearest }
}
