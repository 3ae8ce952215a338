import { date } from '../column/date.ts'
import { flag } from '../column/flag.ts'
import { optional } from '../column/optional.ts'
import { text } from '../column/text.ts'
import { notAfter } from '../rule/not-after.ts'

/** Where a fact comes from, when it holds and whether its source was read: the end of every reference table. */
export const provenance = {
  origin: text('short citation of the source, or that the fact is unconfirmed or an assumption', {
    minLength: 3,
  }),
  valid_from: date('first day on which the fact holds; 1990-01-01 where the source names no start'),
  valid_to: optional(date('last day on which the fact holds; empty while it goes on')),
  verified: flag('whether the fact was read in the source named'),
}

export const validityRules = [notAfter('valid_from', 'valid_to')]

/** Reference files are the product's own: not one row may be wrong. */
export const nothingRejected = { count: 0, share: 0 }
