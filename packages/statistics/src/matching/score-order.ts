/** Controls sorted by score, equal scores gathered in one group with its rows in ascending order. */
export interface ScoreOrder {
  readonly rows: Int32Array
  /** Score of each group, ascending. */
  readonly scores: Float64Array
  /** First place of each group in `rows`, and the end of the last. */
  readonly starts: Int32Array
}

export function scoreOrder(scores: Float64Array, controls: Int32Array): ScoreOrder {
  const rows = controls
    .slice()
    .sort((one, other) => (scores[one] as number) - (scores[other] as number) || one - other)
  const groups: number[] = []
  const starts: number[] = []
  for (const [place, row] of rows.entries()) {
    const score = scores[row] as number
    if (score === groups.at(-1)) continue
    groups.push(score)
    starts.push(place)
  }
  return { rows, scores: Float64Array.from(groups), starts: Int32Array.of(...starts, rows.length) }
}

/** The first group with a score of at least this; the number of groups where there is none. */
export function groupFrom({ scores }: ScoreOrder, score: number): number {
  let low = 0
  let high = scores.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((scores[middle] as number) < score) low = middle + 1
    else high = middle
  }
  return low
}
