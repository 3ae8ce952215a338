import { existsSync, readFileSync } from 'node:fs'
import { type AssumptionName, type Assumptions, assumptionNames, assumptionUnits } from '@elinvoima/scenario'
import { parse } from 'yaml'
import { z } from 'zod'
import { UsageError } from '../run/failures.ts'

const assumption = (unit: string) =>
  z
    .strictObject({
      value: z.number(),
      low: z.number(),
      high: z.number(),
      unit: z.literal(unit),
      /** where the numbers are from; whoever assumes them says so */
      source: z.string().min(1),
      verified: z.boolean(),
    })
    .refine(({ low, value, high }) => low <= value && value <= high, 'expected low ≤ value ≤ high')

const assumptions = z.strictObject(
  Object.fromEntries(assumptionNames.map((name) => [name, assumption(assumptionUnits[name])])) as Record<
    AssumptionName,
    ReturnType<typeof assumption>
  >,
)

const scenarioSchema = z.strictObject({
  /** code or slug of an employment area */
  area: z.string().min(1),
  years: z.number().int().min(1).max(10),
  assumptions,
})

export type ScenarioFile = Omit<z.infer<typeof scenarioSchema>, 'assumptions'> & {
  readonly assumptions: z.infer<typeof assumptions> & Assumptions
}

/** Reads a scenario. Throws UsageError naming the file and what is wrong in it. */
export function readScenarioFile(path: string): ScenarioFile {
  if (!existsSync(path)) throw new UsageError(`there is no scenario ${path}`)
  try {
    return scenarioSchema.parse(parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new UsageError(`${path}: ${problem}`)
  }
}
