import type { DrawnTable } from './drawn-table.ts'

/** One sentence of a spec: what is drawn, and the rows the indicator then has. */
export interface MetricCase {
  given: Record<string, DrawnTable>
  expect: DrawnTable
  /** The month whose rows are compared, `YYYY-MM`; the rows of every month where left out. */
  month?: string
}

export type MetricCases = Record<string, MetricCase>

let collected: Map<string, MetricCases> | null = null

/** Takes a spec to the collection under way; false where there is none and the spec should run. */
export function takeSpec(name: string, cases: MetricCases): boolean {
  collected?.set(name, cases)
  return collected !== null
}

/** The cases of the specs that the loaded files declare, by indicator, without running them. */
export async function collectSpecs(load: () => Promise<unknown>): Promise<Map<string, MetricCases>> {
  const own = new Map<string, MetricCases>()
  collected = own
  try {
    await load()
  } finally {
    collected = null
  }
  return own
}
