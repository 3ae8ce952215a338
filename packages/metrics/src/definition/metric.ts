import { z } from 'zod'
import type { Compute } from './compute.ts'
import type { Part } from './part.ts'
import { reachSchema } from './reach.ts'
import type { Tally } from './tally.ts'
import { unitNames } from './unit.ts'

const name = z.string().regex(/^[a-z][a-z0-9_]*$/)
const sentence = z.string().trim().min(1)
const bilingual = z.object({ fi: sentence, en: sentence })

const column = z.object({
  name,
  type: z.enum(['varchar', 'date', 'bigint', 'integer', 'double', 'decimal(18, 2)', 'boolean']),
  description: sentence,
})

const parameter = z.object({
  meaning: bilingual,
  value: z.number(),
  unit: sentence,
  verified: z.boolean(),
  /** In both languages, `fi / en`, or one that does for both. */
  origin: sentence,
})

const fields = z.object({
  name,
  title: bilingual,
  unit: z.enum(unitNames),
  grain: sentence,
  /** The dimensions beside geography, month and basis. */
  dimensions: z.array(column),
  /** Further measures beside numerator, denominator and value. */
  measures: z.array(column).default([]),
  numerator: sentence,
  denominator: sentence.nullable(),
  formula: sentence,
  /** What `lower` and `upper` are; without it the figures count everybody and have none. */
  interval: sentence.optional(),
  /** SQL of the rows that have none all the same, as `interval` says. */
  noInterval: sentence.optional(),
  /** How it is computed, in a sentence for those who read the figure. */
  how: bilingual,
  means: bilingual,
  not: bilingual,
  sources: z.array(name).min(1),
  revisions: sentence,
  basis: z.array(z.enum(['register', 'statfin', 'ecosystem'])).min(1),
  parameters: z.record(name, parameter).default({}),
  /** Names in `reference.metric_parameter` of the further parameters that it rests on. */
  assumes: z.array(name).default([]),
  /** False where a rule it rests on is from memory or assumed. */
  verified: z.boolean(),
  /** Indicators whose tables its SQL reads; they are computed first. */
  dependsOn: z.array(name).default([]),
  /** The areas that a release tells of: those whose register it has, or all that there are. */
  areas: z.enum(['registered', 'all']).default('registered'),
  /** Which months of it change with the facts of one. */
  reach: reachSchema,
})

const definition = fields.refine(
  ({ areas, basis }) => areas === 'registered' || !basis.includes('register'),
  {
    path: ['areas'],
    message: 'expected no register among the bases of an indicator of all areas',
  },
)

export type Column = z.output<typeof column>
export type Parameter = z.output<typeof parameter>
export type MetricDefinition = z.input<typeof definition> & {
  /** `import.meta.url` of the file that defines it; its SQL, or `.cells.sql`, lies beside under the same stem. */
  file: string
  /** Its SQL where that lies elsewhere, because another indicator is estimated from the same cells. */
  cells?: URL
  parts?: Part[]
  /** Sums kept between computings that its SQL reads. */
  tallies?: Tally[]
  /** Estimates the rows from the cells; without it the SQL tells them. */
  compute?: Compute
}
export type Metric = z.output<typeof definition> & {
  file: URL
  /** Its rows, or the cells they are estimated from. */
  sql: URL
  parts: Part[]
  tallies: Tally[]
  compute: Compute | null
}

/**
 * Says what an indicator is. Throws a ZodError naming the field where something is left unsaid.
 * Examples: `labour-market/unemployment-rate.ts`, and `human-capital/human-capital.ts` for one that is estimated.
 */
export function defineMetric({
  file,
  cells,
  parts = [],
  tallies = [],
  compute,
  ...said
}: MetricDefinition): Metric {
  const sql = cells ?? new URL(file.replace(/\.ts$/, compute ? '.cells.sql' : '.sql'))
  return { ...definition.parse(said), file: new URL(file), sql, parts, tallies, compute: compute ?? null }
}
