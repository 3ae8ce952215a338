import type { CellCheck } from './compiled.ts'

/** Check of a value against bounds given as SQL literals; none when both are open. */
export function rangeChecks(value: string, least: string | null, most: string | null): CellCheck[] {
  if (least === null && most === null) return []
  const outside =
    least === null
      ? `${value} > ${most}`
      : most === null
        ? `${value} < ${least}`
        : `${value} not between ${least} and ${most}`
  const message =
    least === null
      ? `expected at most ${most}`
      : most === null
        ? `expected at least ${least}`
        : `expected ${least} to ${most}`
  return [
    {
      rule: 'range',
      message: message.replaceAll(/date '([^']*)'/gu, '$1'),
      when: `coalesce(${outside}, false)`,
    },
  ]
}
