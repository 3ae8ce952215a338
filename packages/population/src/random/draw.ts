import { type Stream, uniformAt } from './stream.ts'

/** What a month's random number is for: one number a month and purpose. */
export const PURPOSE = {
  move: 0,
  service: 1,
  serviceCode: 2,
  serviceLength: 3,
  serviceEnd: 4,
  workKind: 5,
  leaveRegister: 6,
  day: 7,
  layoff: 8,
  endReason: 9,
  qualification: 10,
  payDelay: 11,
  recovery: 12,
  provider: 13,
  plan: 14,
} as const
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE]

const PURPOSES_A_MONTH = 16
const TRAITS_FROM = 1 << 20

/** The number of a month (months since January 2000) and purpose. */
export function monthly(stream: Stream, month: number, purpose: Purpose): number {
  return uniformAt(stream, month * PURPOSES_A_MONTH + purpose)
}

/** The number of a lifelong trait, by its own running number. */
export function trait(stream: Stream, number: number): number {
  return uniformAt(stream, TRAITS_FROM + number)
}

/** Integer from..to, both included, for a uniform number. */
export function whole(uniform: number, from: number, to: number): number {
  return from + Math.floor(uniform * (to - from + 1))
}

/** Standard normal deviate of two uniform numbers (Box–Muller). */
export function normal(first: number, second: number): number {
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second)
}
