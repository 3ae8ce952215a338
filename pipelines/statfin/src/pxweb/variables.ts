import { UnexpectedAnswer } from '@elinvoima/pipeline'
import { areaPattern, isAreaVariable } from '../table/area.ts'
import type { Content } from '../table/content.ts'
import { matchContents } from '../table/match-contents.ts'
import type { StatfinTable } from '../table/statfin-table.ts'
import type { PxwebMetadata, PxwebVariable } from './metadata.ts'

export interface Selected {
  readonly code: string
  readonly values: readonly string[]
}

export interface TableVariables {
  /** periods in the order of time */
  readonly time: Selected
  readonly area: Selected | null
  readonly contents: Selected
  /** breakdowns in full, and the total of what cannot be left out */
  readonly others: readonly Selected[]
  /** figures that the table no longer offers */
  readonly missing: readonly Content[]
}

/**
 * Finds a table's variables by what they are, never by their version-stamped codes: time is marked so, areas have
 * StatFin's area codes, figures are matched by code or label. Throws UnexpectedAnswer naming the variables that came.
 */
export function variablesOf(table: StatfinTable, metadata: PxwebMetadata, url: string): TableVariables {
  const { variables } = metadata
  const found = <T>(variable: T | undefined, expected: string): T => {
    if (variable !== undefined) return variable
    throw new UnexpectedAnswer({ url, expected, got: variables.map(({ code }) => code).join(', ') })
  }
  const time = found(
    variables.find((variable) => variable.time === true),
    'a variable marked as time',
  )
  const contents = found(
    variables.find((variable) => offeredBy(table, variable).size > 0),
    `a variable with ${table.required.join(', ')}`,
  )
  const offered = offeredBy(table, contents)
  const missing = table.contents.filter((content) => !offered.has(content))
  const gone = missing.find(({ code }) => table.required.includes(code))
  if (gone !== undefined) {
    throw new UnexpectedAnswer({ url, expected: `a figure ${gone.code}`, got: contents.values.join(', ') })
  }
  const area = table.hasAreas
    ? found(
        variables.find(({ values }) => isAreaVariable(values)),
        'a variable of areas (SSS, KU…)',
      )
    : null
  const breakdowns = table.breakdowns.map(({ column, begins }) =>
    found(
      variables.find(({ code, text }) => begins.test(code) || begins.test(text)),
      `a variable for ${column}`,
    ),
  )
  const rest = variables.filter(
    (variable) => ![time, contents, area, ...breakdowns].includes(variable) && variable.elimination !== true,
  )
  return {
    time: { code: time.code, values: [...time.values].sort() },
    area: area && { code: area.code, values: area.values.filter((value) => areaPattern.test(value)) },
    contents: { code: contents.code, values: [...offered.values()] },
    others: [
      ...breakdowns.map(({ code, values }) => ({ code, values })),
      ...rest.map((variable) => ({ code: variable.code, values: [totalOf(variable, url)] })),
    ],
    missing,
  }
}

function offeredBy(table: StatfinTable, { values, valueTexts }: PxwebVariable) {
  return matchContents(
    table.contents,
    values.map((code, at) => ({ code, text: valueTexts[at] ?? code })),
  )
}

function totalOf({ code, values, valueTexts }: PxwebVariable, url: string): string {
  const total = values.find(
    (value, at) => /^(SSS|SS|S0)$/.test(value) || /yhteensä|^kaikki|total/i.test(valueTexts[at] ?? ''),
  )
  const only = values.length === 1 ? values[0] : undefined
  const value = total ?? only
  if (value !== undefined) return value
  throw new UnexpectedAnswer({ url, expected: `a total of ${code}`, got: values.slice(0, 10).join(', ') })
}
