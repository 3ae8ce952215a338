import { z } from 'zod'

const months = z.int().min(0)

/** How many months before and after it a month whose facts have changed reaches. */
export interface MonthReach {
  readonly before: number
  readonly after: number
}

/** How far a month whose facts have changed reaches: so many months before and after it, or every period. */
export const reachSchema = z.union([
  z.literal('all'),
  z.object({
    before: months.default(0),
    /** `onward`: every month after it */
    after: z.union([months, z.literal('onward')]).default(0),
  }),
])

export type Reach = z.output<typeof reachSchema>

/** Of an indicator that tells of each month by that month's own facts. */
export const ownMonth = { before: 0, after: 0 } as const

/** Of an indicator of stocks: a period that is open on one count day is so on those after it, until it ends. */
export const onward = { before: 0, after: 'onward' } as const
