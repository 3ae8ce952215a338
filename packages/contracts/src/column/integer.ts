import { z } from 'zod'
import { refused } from './refused.ts'

export interface NumberBounds {
  readonly min?: number
  readonly max?: number
  readonly unit?: string
}

const lowest = -2_147_483_648
const highest = 2_147_483_647
const plain = /^(?:0|-?[1-9][0-9]*)$/

/** A whole number of 32 bits, written plainly: no sign `+`, leading zeros, spaces, exponent or fraction. */
export function integer(description: string, bounds: NumberBounds = {}) {
  const { min, max, unit } = bounds
  return integerCell
    .pipe(bounded(z.number(), min, max))
    .meta({ kind: 'integer', description, ...(unit === undefined ? {} : { unit }) })
}

export const integerCell = z.string().transform((text, context) => {
  const value = Number(text)
  return plain.test(text) && value >= lowest && value <= highest ? value : refused(context, 'type', text)
})

export function bounded(number: z.ZodNumber, min?: number, max?: number): z.ZodNumber {
  const above = min === undefined ? number : number.min(min)
  return max === undefined ? above : above.max(max)
}
