import type { CellCheck } from './compiled.ts'

/** A bound as a person reads it and as SQL. */
export interface Bound {
  readonly text: string
  readonly sql: string
}

/** Check of a value against its bounds; none when both are open. */
export function rangeChecks(least: Bound | null, most: Bound | null): CellCheck[] {
  if (least !== null && most !== null) {
    return [
      range(`${least.text} to ${most.text}`, (value) => `${value} not between ${least.sql} and ${most.sql}`),
    ]
  }
  if (least !== null) return [range(`at least ${least.text}`, (value) => `${value} < ${least.sql}`)]
  if (most !== null) return [range(`at most ${most.text}`, (value) => `${value} > ${most.sql}`)]
  return []
}

function range(expected: string, breaks: CellCheck['breaks']): CellCheck {
  return { rule: 'range', message: `expected ${expected}`, breaks }
}
