import type { Part } from './plan.ts'
import type { Selected, TableVariables } from './variables.ts'

/** The body of a PxWeb v1 query for one part of a table. */
export function queryOf({ time, area, contents, others }: TableVariables, part: Part) {
  const selected: Selected[] = [
    ...(area === null ? [] : [{ code: area.code, values: part.areas ?? area.values }]),
    ...others,
    { code: time.code, values: part.periods },
    contents,
  ]
  return {
    query: selected.map(({ code, values }) => ({ code, selection: { filter: 'item', values } })),
    response: { format: 'json' },
  }
}

/** Cells of one period in one area. */
export const cellsEach = ({ contents, others }: TableVariables) =>
  others.reduce((product, { values }) => product * values.length, contents.values.length)
