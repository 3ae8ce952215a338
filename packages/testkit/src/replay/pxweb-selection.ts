import type { PxwebQuery, PxwebVariable } from './pxweb-answer.ts'

/** The values that a query picks of each variable, or null when it is not one that PxWeb would answer. */
export function selectionOf(
  variables: readonly PxwebVariable[],
  query: PxwebQuery,
): ReadonlyMap<string, readonly string[]> | null {
  const known = new Set(variables.map(({ code }) => code))
  if (query.query.some(({ code }) => !known.has(code))) return null
  const picked = new Map<string, readonly string[]>()
  for (const variable of variables) {
    const selection = query.query.find(({ code }) => code === variable.code)?.selection
    const values = selection === undefined ? total(variable) : pick(variable, selection)
    if (values === null || values.length === 0) return null
    picked.set(variable.code, values)
  }
  return picked
}

function total(variable: PxwebVariable): readonly string[] | null {
  return variable.elimination === true ? ['SSS'] : null
}

function pick(
  variable: PxwebVariable,
  { filter, values }: PxwebQuery['query'][number]['selection'],
): readonly string[] | null {
  switch (filter) {
    case 'item':
      return values.every((value) => variable.values.includes(value)) ? values : null
    case 'all': {
      const patterns = values.map((value) => new RegExp(`^${value.replaceAll('*', '.*')}$`))
      return variable.values.filter((value) => patterns.some((pattern) => pattern.test(value)))
    }
    case 'top':
      return variable.values.slice(-Number(values[0]))
    default:
      return null
  }
}
