import type { Answer, ExtractContext, HttpAnswer } from '@elinvoima/pipeline'
import { tableUrl } from './origin.ts'
import { readDocument } from './parse/read-document.ts'
import type { PxwebConfig } from './pxweb/config.ts'
import { readMetadata } from './pxweb/metadata.ts'
import { isWithin, lastDayOf } from './pxweb/period.ts'
import { planParts } from './pxweb/plan.ts'
import { cellsEach, queryOf } from './pxweb/query.ts'
import { variablesOf } from './pxweb/variables.ts'
import type { StatfinTable } from './table/statfin-table.ts'

const accept = ['application/json', 'application/json-stat+json', 'text/json']

/**
 * The metadata of a table, then its parts, newest first. The newest part is always asked for: it says when the
 * table was last updated. An older part is asked for when it is not stored, or was stored from an older update,
 * or lies in the period of a backfill.
 */
export async function* extractTable(
  table: StatfinTable,
  context: ExtractContext,
  config: PxwebConfig,
): AsyncGenerator<Answer> {
  const url = tableUrl(context.baseUrl, table.id)
  const described = await context.http.request({ url, accept })
  yield answerOf(described, { name: `${table.id}-metadata.json`, url, updated: null, dataUntil: null })
  const variables = variablesOf(table, readMetadata(described.bytes, url), url)
  for (const { code } of variables.missing) context.log('figure not offered', { table: table.id, code })

  const parts = planParts({
    periods: variables.time.values,
    areas: variables.area?.values ?? null,
    cellsEach: cellsEach(variables),
    maxCells: config.maxCells,
  })
  const wanted = new Set(wantedPeriods(table, variables.time.values, context.period))
  const newest = variables.time.values.at(-1)
  let current: string | null = null
  // parts are asked for whole even when few of their periods are wanted: a name always stands for the same cells
  for (const part of parts.filter(({ periods }) => periods.some((period) => wanted.has(period)))) {
    const name = `${table.id}-${part.name}.json`
    const stored = context.known(name)
    const isCurrent = stored !== null && stored.lastModified === current
    if (isCurrent && context.period === null && part.periods[0] !== newest) continue
    const answer = await context.http.request({ url, accept, body: queryOf(variables, part) })
    const { updated } = readDocument(answer.bytes, url)
    current ??= updated
    const last = part.periods[0]
    yield answerOf(answer, { name, url, updated, dataUntil: last === undefined ? null : lastDayOf(last) })
  }
}

function wantedPeriods(table: StatfinTable, periods: readonly string[], between: ExtractContext['period']) {
  if (between !== null) return periods.filter((period) => isWithin(period, between))
  return table.history === 'all' ? periods : periods.slice(-table.history)
}

function answerOf(
  { mediaType, bytes, etag, lastModified }: HttpAnswer,
  about: { name: string; url: string; updated: string | null; dataUntil: string | null },
): Answer {
  const { name, url, updated, dataUntil } = about
  return { name, url, mediaType, bytes, etag, lastModified: updated ?? lastModified, dataUntil }
}
