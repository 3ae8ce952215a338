/** Finds the controls nearest to a treated row. */
export interface NeighbourSearch {
  /** The nearest control not yet taken, which is then taken; −1 where none is left within the caliper. */
  readonly take: (treatedRow: number) => number
  /** Up to `count` nearest controls, nearest first; none is taken. */
  readonly nearest: (treatedRow: number, count: number) => number[]
}
