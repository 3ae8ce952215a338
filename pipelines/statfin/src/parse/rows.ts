import { type SourceRow, UnexpectedAnswer } from '@elinvoima/pipeline'
import { areaPattern, isAreaVariable } from '../table/area.ts'
import { columnOf, stateColumnOf } from '../table/content.ts'
import { matchContents } from '../table/match-contents.ts'
import { figureOf } from '../table/state.ts'
import type { StatfinTable } from '../table/statfin-table.ts'
import type { PxDocument } from './document.ts'

/** Text rows of a table's contract; areas that were not asked for (subregions, unknown) are passed over. */
export function* rowsOf(table: StatfinTable, document: PxDocument, where: string): Generator<SourceRow> {
  const columns = keyColumnsOf(table, document, where)
  const offered = matchContents(table.contents, document.contents)
  const figures = table.contents.map((content) => ({
    column: columnOf(content),
    state: stateColumnOf(content),
    at: document.contents.findIndex(({ code }) => code === offered.get(content)),
  }))
  for (const { key, values } of document.rows) {
    const row: Record<string, string | null> = {}
    for (const { column, at } of columns) row[column] = key[at] ?? null
    if (table.hasAreas && !areaPattern.test(row.alue ?? '')) continue
    for (const { column, state, at } of figures) {
      const figure = figureOf(at === -1 ? '..' : (values[at] ?? '..'))
      row[column] = figure.value
      row[state] = figure.state
    }
    yield { table: table.contract.name, row }
  }
}

function keyColumnsOf(table: StatfinTable, document: PxDocument, where: string) {
  const { keys, rows } = document
  const places = new Map<string, number>()
  places.set(
    table.period,
    keys.findIndex(({ isTime }) => isTime),
  )
  for (const { column, begins } of table.breakdowns) {
    places.set(
      column,
      keys.findIndex(({ code, text, isTime }) => !isTime && (begins.test(code) || begins.test(text))),
    )
  }
  if (table.hasAreas) {
    const valuesAt = (at: number) => rows.map(({ key }) => key[at] ?? '')
    const taken = new Set(places.values())
    places.set(
      'alue',
      keys.findIndex(
        ({ code }, at) => !taken.has(at) && (/^alue/i.test(code) || isAreaVariable(valuesAt(at))),
      ),
    )
  }
  return [...places].map(([column, at]) => {
    if (at !== -1) return { column, at }
    const got = keys.map(({ code }) => code).join(', ')
    throw new UnexpectedAnswer({ url: where, expected: `a variable for ${column}`, got })
  })
}
