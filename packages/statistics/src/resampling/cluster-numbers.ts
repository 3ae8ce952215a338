/** The clusters of rows, such as persons: how many there are, and the number of each row's, from 0. */
export interface Clusters {
  count: number
  ofRow: Int32Array
}

/** Numbers the clusters of rows by the first row of each. */
export function clusterNumbers(identities: ArrayLike<string | number | bigint>): Clusters {
  const numbers = new Map<string | number | bigint, number>()
  const ofRow = new Int32Array(identities.length)
  for (let row = 0; row < identities.length; row++) {
    const identity = identities[row] ?? ''
    const number = numbers.get(identity) ?? numbers.size
    numbers.set(identity, number)
    ofRow[row] = number
  }
  return { count: numbers.size, ofRow }
}
