import { z } from 'zod'
import type { ComputeInput } from '../definition/compute.ts'

const read = z.object({
  geography_code: z.string(),
  name_fi: z.string().nullable(),
  slug: z.string().nullable(),
  is_treated: z.boolean(),
  outcome: z.string(),
  month_text: z.string(),
  share: z.number().nullable(),
  maturity_class: z.string(),
  unbroken_from: z.string(),
  decision_text: z.string().nullable(),
})

/** An area with its outcome by month, percent of its own whole; months without a value are left out. */
export interface Area {
  readonly code: string
  readonly name: string
  readonly slug: string
  readonly isTreated: boolean
  readonly unbrokenFrom: string
  readonly shares: Map<string, number>
  readonly classes: Map<string, string>
}

export interface OutcomeOfAreas {
  readonly outcome: string
  readonly areas: readonly Area[]
  /** Last month told of any area. */
  readonly latest: string
  /** null where the ecosystem book does not say. */
  readonly decision: string | null
}

/** The areas that public statistics compare, by outcome. */
export async function readAreas({ connection, cells }: ComputeInput): Promise<OutcomeOfAreas[]> {
  const rows = (await connection.runAndReadAll(cells)).getRowObjectsJson().map((row) => read.parse(row))
  return [...new Set(rows.map(({ outcome }) => outcome))].map((outcome) => {
    const own = rows.filter((row) => row.outcome === outcome)
    const areas = new Map<string, Area>()
    for (const row of own) {
      const area: Area = areas.get(row.geography_code) ?? {
        code: row.geography_code,
        name: row.name_fi ?? row.geography_code,
        slug: row.slug ?? '',
        isTreated: row.is_treated,
        unbrokenFrom: row.unbroken_from,
        shares: new Map(),
        classes: new Map(),
      }
      areas.set(area.code, area)
      area.classes.set(row.month_text, row.maturity_class)
      if (row.share !== null) area.shares.set(row.month_text, row.share)
    }
    const latest =
      own
        .map(({ month_text }) => month_text)
        .toSorted()
        .at(-1) ?? ''
    return { outcome, areas: [...areas.values()], latest, decision: own[0]?.decision_text ?? null }
  })
}
