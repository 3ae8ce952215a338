import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { MetricConnection } from '../compute/connection.ts'
import { dropParts, makeParts, type PartsOnHand } from '../compute/make-parts.ts'
import { type MonthRange, monthsPresent } from '../compute/months.ts'
import { definePart } from '../definition/part.ts'
import { recipientMonth } from '../economy/parts.ts'
import { registerMonth } from '../labour-market/parts.ts'
import { stateSpell } from '../pathway/parts.ts'

const personPlace = definePart('person_place', new URL('person-place.sql', import.meta.url), [
  stateSpell,
  registerMonth,
  recipientMonth,
])

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

const moveRow = z.object({
  moved_month: z.string(),
  from_place: z.number(),
  to_place: z.number().nullable(),
  persons: z.number(),
  long_term: z.number(),
  state_eur: z.number().nullable(),
  fund_eur: z.number().nullable(),
  municipal_eur: z.number().nullable(),
  unsplit: z.number(),
})
const paidRow = z.object({ paid_month: z.string(), gross_eur: z.number() })

/** Persons of an area who were in one place and are in another a month later; EUR paid for the month. */
export interface PlaceMove {
  readonly month: string
  /** 0 for those not there yet, 1–6 unemployed by bucket of paid days, then service, work, subsidised work, education, outside */
  readonly from: number
  /** 12 for those not there any more; null in the last month */
  readonly to: number | null
  readonly persons: number
  /** of them unemployed for a year without a break */
  readonly longTerm: number
  readonly stateEur: number
  readonly fundEur: number
  readonly municipalEur: number
  /** persons whose payments are of unknown shares */
  readonly unsplit: number
}

export interface PlaceMoves {
  readonly moves: readonly PlaceMove[]
  /** EUR of benefits paid in each month, whoever received them */
  readonly paid: ReadonlyMap<string, number>
}

/**
 * What staging tells of the moves of an area, by month, whole from the first month its register covers. The connection
 * has the prelude; nothing about single persons is left behind. Null where no source of the indicators has anything.
 */
export async function readPlaceMoves(connection: MetricConnection, area: string): Promise<PlaceMoves | null> {
  const onHand: PartsOnHand = new Map()
  try {
    const present: MonthRange | null = await monthsPresent(connection, onHand)
    if (present === null) return null
    await makeParts(connection, [personPlace], present, onHand)
    const rowsOf = async (name: string) =>
      (await connection.runAndReadAll(read(name), { area })).getRowObjectsJson()
    const moves = z.array(moveRow).parse(await rowsOf('place-move.sql'))
    const paid = z.array(paidRow).parse(await rowsOf('paid-in-month.sql'))
    return {
      moves: moves.map((row) => ({
        month: row.moved_month,
        from: row.from_place,
        to: row.to_place,
        persons: row.persons,
        longTerm: row.long_term,
        stateEur: row.state_eur ?? 0,
        fundEur: row.fund_eur ?? 0,
        municipalEur: row.municipal_eur ?? 0,
        unsplit: row.unsplit,
      })),
      paid: new Map(paid.map(({ paid_month, gross_eur }) => [paid_month, gross_eur])),
    }
  } finally {
    await dropParts(connection, onHand)
  }
}
