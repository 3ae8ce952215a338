import { keyColumns, type PxwebAnswer, type PxwebQuery, type PxwebVariable } from './pxweb-answer.ts'
import { jsonStat2Of } from './pxweb-json-stat2.ts'
import { contentsCode, metadataOf } from './pxweb-metadata.ts'
import { selectionOf } from './pxweb-selection.ts'
import type { ReplayAnswer, ReplayRequest, ReplayRoute } from './route.ts'

export interface PxwebTable {
  /** as the table is asked for: `/StatFin/12r5.px` */
  readonly path: string
  readonly answer: PxwebAnswer
  /** cells that one query may pick; more is answered 403. 120 000 when absent */
  readonly maxCells?: number
}

/** A PxWeb v1 table made of one stored answer: metadata by GET, cells by POST, limits by `?config`. */
export function pxwebRoutes({ path, answer, maxCells = 120_000 }: PxwebTable): readonly ReplayRoute[] {
  const metadata = metadataOf(answer)
  return [
    {
      path,
      method: 'GET',
      answer: ({ query }) => json(query === 'config' ? pxwebConfig(maxCells) : metadata),
    },
    { path, method: 'POST', answer: (request) => cells(request, answer, metadata.variables, maxCells) },
  ]
}

/** The limits that a PxWeb server states of itself. */
export function pxwebConfigRoute(path: string, maxCells = 120_000): ReplayRoute {
  return { path, method: 'GET', answer: () => json(pxwebConfig(maxCells)) }
}

const pxwebConfig = (maxCells: number) => ({
  maxValues: maxCells,
  maxCells,
  maxCalls: 40,
  timeWindow: 60,
  CORS: true,
})

function cells(
  request: ReplayRequest,
  answer: PxwebAnswer,
  variables: readonly PxwebVariable[],
  maxCells: number,
): ReplayAnswer {
  const query = request.body as PxwebQuery
  const picked = selectionOf(variables, query)
  if (picked === null) return { status: 400, mediaType: 'text/plain', body: 'Bad Request' }
  const count = [...picked.values()].reduce((product, { length }) => product * length, 1)
  if (count > maxCells) return { status: 403, mediaType: 'text/plain', body: 'Too many values selected' }
  const asked = new Set(query.query.map(({ code }) => code))
  const part = dropColumns(select(answer, picked), asked)
  if (query.response.format === 'json') return json(part)
  if (query.response.format !== 'json-stat2')
    return { status: 400, mediaType: 'text/plain', body: 'Bad format' }
  const chosen = variables
    .filter(({ code }) => asked.has(code))
    .map((variable) => ({ ...variable, values: picked.get(variable.code) ?? [] }))
  return json(jsonStat2Of(part, chosen))
}

function select(answer: PxwebAnswer, picked: ReadonlyMap<string, readonly string[]>): PxwebAnswer {
  const keys = keyColumns(answer).map(({ code }) => new Set(picked.get(code)))
  const wanted = new Set(picked.get(contentsCode))
  const contents = answer.columns.filter(({ type }) => type === 'c')
  return {
    ...answer,
    columns: answer.columns.filter(({ type, code }) => type !== 'c' || wanted.has(code)),
    data: answer.data
      .filter(({ key }) => key.every((value, at) => keys[at]?.has(value)))
      .map(({ key, values }) => ({
        key,
        values: values.filter((_, at) => wanted.has(contents[at]?.code ?? '')),
      })),
  }
}

/** A variable that was left out of the query, and so summed up, is not in the answer. */
function dropColumns(answer: PxwebAnswer, asked: ReadonlySet<string>): PxwebAnswer {
  const kept = keyColumns(answer).map(({ code }) => asked.has(code))
  return {
    ...answer,
    columns: answer.columns.filter(({ type, code }) => type === 'c' || asked.has(code)),
    data: answer.data.map(({ key, values }) => ({ key: key.filter((_, at) => kept[at]), values })),
  }
}

function json(body: unknown): ReplayAnswer {
  return { mediaType: 'application/json; charset=utf-8', body: JSON.stringify(body) }
}
