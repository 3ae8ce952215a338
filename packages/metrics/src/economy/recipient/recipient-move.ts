import { z } from 'zod'
import type { ComputeInput } from '../../definition/compute.ts'

/** Buckets of paid days, in their order; the state after them is without benefit. */
export const buckets = ['1–100', '101–200', '201–300', '301–400', '401–700', '701+'] as const

/** Place of the state without benefit, after the buckets. */
export const without = buckets.length

const euros = z.number().nullable()
const cell = z.object({
  employment_area_code: z.string(),
  municipality_code: z.string(),
  month: z.string(),
  from_place: z.number(),
  to_place: z.number().nullable(),
  persons: z.number(),
  state_eur: euros,
  fund_eur: euros,
  municipal_eur: euros,
})

/** Recipients of a municipality and month by the bucket they were in and are in the month after; EUR of the month. */
export interface RecipientMove {
  readonly area: string
  readonly municipality: string
  readonly month: string
  /** `without` for someone who begins to receive */
  readonly from: number
  /** null in the latest month: not known yet */
  readonly to: number | null
  readonly persons: number
  readonly state: number | null
  readonly fund: number | null
  readonly municipal: number | null
}

const placeOf = (place: number): number => (place === 0 ? without : place - 1)

/** Reads the cells of an indicator that rests on `recipient_move`. */
export async function readRecipientMoves({ connection, cells }: ComputeInput): Promise<RecipientMove[]> {
  const rows = (await connection.runAndReadAll(cells)).getRowObjectsJson()
  return rows.map((row) => {
    const read = cell.parse(row)
    return {
      area: read.employment_area_code,
      municipality: read.municipality_code,
      month: read.month,
      from: placeOf(read.from_place),
      to: read.to_place === null ? null : placeOf(read.to_place),
      persons: read.persons,
      state: read.state_eur,
      fund: read.fund_eur,
      municipal: read.municipal_eur,
    }
  })
}

/**
 * The latest month that is paid out: one with fewer recipients than `wholeShare` of the month before is still being
 * paid, and would look as if many had left. Null where there are no recipients.
 */
export function latestWholeMonth(moves: readonly RecipientMove[], wholeShare: number): string | null {
  const recipients = new Map<string, number>()
  for (const { from, month, persons } of moves) {
    if (from !== without) recipients.set(month, (recipients.get(month) ?? 0) + persons)
  }
  const months = [...recipients.keys()].toSorted()
  const [latest = null, before] = [months.at(-1), months.at(-2)]
  if (latest === null || before === undefined) return latest
  return (recipients.get(latest) ?? 0) >= wholeShare * (recipients.get(before) ?? 0) ? latest : before
}
