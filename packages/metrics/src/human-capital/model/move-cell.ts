import { bandCounts, bandsOf, segmentCount } from './segment.ts'
import { seenCount, sharesOf, stateCount } from './state.ts'

/** How many kinds of moves there are: a segment, a seen state and the seen state a month later. */
export const moveCellCount = segmentCount * seenCount * seenCount

/** Groups whose moves are counted: all, each band of elapsed time, that and age, each segment; in this order. */
export const groupCount = 1 + bandCounts.elapsed + bandCounts.age * bandCounts.elapsed + segmentCount

const ofElapsed = (elapsed: number) => 1 + elapsed
const ofAge = (age: number, elapsed: number) => 1 + bandCounts.elapsed + age * bandCounts.elapsed + elapsed

/** The place of a segment's own group. */
export const groupOfSegment = (segment: number): number => groupCount - segmentCount + segment

/** The group that a segment, or a group above the segments, is drawn towards. */
export function parentOf(group: number): number {
  const segment = group - (groupCount - segmentCount)
  if (segment >= 0) {
    const { age, elapsed } = bandsOf(segment)
    return ofAge(age, elapsed)
  }
  return group > bandCounts.elapsed ? ofElapsed((group - 1 - bandCounts.elapsed) % bandCounts.elapsed) : 0
}

/** Where a move of a kind is counted, and as how much of one. */
export interface Contribution {
  group: number
  from: number
  to: number
  share: number
}

/** Time unemployed tells of those who are: whoever is at work, in education or outside counts in every band of it. */
const isElapsedTelling = (state: number) => state === 0 || state === 1

/**
 * The contributions of a kind of move. Part-time work is by its hours in work and else in unemployment, the share in
 * work staying the same people from one month to the next.
 */
export function contributionsOf(cell: number, partTimeShare: number): Contribution[] {
  const to = cell % seenCount
  const from = Math.floor(cell / seenCount) % seenCount
  const { age, elapsed, education } = bandsOf(Math.floor(cell / (seenCount * seenCount)))
  return coupled(from, to, partTimeShare).flatMap((move) => {
    const bands = isElapsedTelling(move.from)
      ? [elapsed]
      : Array.from({ length: bandCounts.elapsed }, (_, band) => band)
    const groups = bands.flatMap((band) => [
      ofElapsed(band),
      ofAge(age, band),
      groupOfSegment((age * bandCounts.elapsed + band) * bandCounts.education + education),
    ])
    return [0, ...groups].map((group) => ({ group, ...move }))
  })
}

function coupled(from: number, to: number, partTimeShare: number) {
  const left = sharesOf(from, partTimeShare)
  const entered = sharesOf(to, partTimeShare)
  const isBothPart = from >= stateCount && to >= stateCount
  return left.flatMap((one) =>
    entered
      .filter((other) => !isBothPart || one.state === other.state)
      .map((other) => ({
        from: one.state,
        to: other.state,
        share: isBothPart ? one.share : one.share * other.share,
      })),
  )
}
