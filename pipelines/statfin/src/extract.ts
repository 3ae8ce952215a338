import { type Answer, type ExtractContext, eachPart, paced } from '@elinvoima/pipeline'
import { extractTable } from './extract-table.ts'
import { configUrl } from './origin.ts'
import { currentConfig } from './pxweb/config.ts'
import type { StatfinTable } from './table/statfin-table.ts'

/** Asks for tables one after another at the pace that the service states; a table that fails leaves the others. */
export async function* extractTables(
  tables: readonly StatfinTable[],
  context: ExtractContext,
): AsyncGenerator<Answer> {
  const config = await currentConfig(context, configUrl(context.baseUrl))
  const http = paced(context.http, { calls: config.maxCalls, perMs: config.timeWindow * 1000 })
  yield* eachPart(
    tables,
    ({ id }) => id,
    (table) => extractTable(table, { ...context, http }, config),
  )
}
