import { type Answer, createHttpClient, type ExtractContext, type SourceRow } from '@elinvoima/pipeline'
import { type PxwebAnswer, pxwebConfigRoute, pxwebRoutes, startReplayServer } from '@elinvoima/testkit'
import { extractTables } from '../extract.ts'
import { parse } from '../parse/parse.ts'
import type { StatfinTable } from '../table/statfin-table.ts'

/** StatFin on loopback with these tables, answering queries of at most `maxCells` cells. */
export function startStatfin(answers: Readonly<Record<string, PxwebAnswer>>, maxCells?: number) {
  const limit = maxCells === undefined ? {} : { maxCells }
  const tables = Object.entries(answers).flatMap(([id, answer]) =>
    pxwebRoutes({ path: `/StatFin/${id}.px`, answer, ...limit }),
  )
  return startReplayServer({ routes: [...tables, pxwebConfigRoute('/StatFin/', maxCells)] })
}

export interface Extraction {
  readonly answers: readonly Answer[]
  readonly names: readonly string[]
  readonly error: unknown
  readonly messages: readonly string[]
}

export interface ExtractionOptions {
  readonly stored?: readonly Answer[]
  readonly period?: ExtractContext['period']
  readonly timeoutMs?: number
}

/** Runs the real connector against a replay server without waiting between tries. */
export async function extractFrom(
  url: string,
  tables: readonly StatfinTable[],
  options: ExtractionOptions = {},
): Promise<Extraction> {
  const messages: string[] = []
  const context: ExtractContext = {
    http: createHttpClient({
      fetch,
      userAgent: 'elinvoima-test',
      limits: { calls: 1000, perMs: 1000, timeoutMs: options.timeoutMs ?? 30_000, retries: 2 },
      sleep: async () => {},
      log: (message) => messages.push(message),
    }),
    baseUrl: `${url}/StatFin`,
    asOf: new Date('2026-08-11T00:00:00Z'),
    period: options.period ?? null,
    known: (name) => options.stored?.find((answer) => answer.name === name) ?? null,
    log: (message) => messages.push(message),
  }
  const answers: Answer[] = []
  let error: unknown = null
  try {
    for await (const answer of extractTables(tables, context)) answers.push(answer)
  } catch (caught) {
    error = caught
  }
  return { answers, names: answers.map(({ name }) => name), error, messages }
}

export const rowsOfAll = (answers: readonly Answer[]): SourceRow['row'][] =>
  answers.flatMap((answer) => [...parse(answer)].map(({ row }) => row))
