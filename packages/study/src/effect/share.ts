import { type Interval, wilsonInterval } from '@elinvoima/statistics'

/** Level of the intervals of shares. */
const LEVEL = 0.9

/** A share, 0–1, with its Wilson interval at 90 %, the counted taken as independent. NaN of none. */
export interface Share extends Interval {
  readonly value: number
}

export const shareOf = (part: number, whole: number): Share => ({
  value: part / whole,
  ...wilsonInterval(part, whole, LEVEL),
})
