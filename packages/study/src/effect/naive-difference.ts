import type { Region } from '@elinvoima/population'
import { CLASSES, classOf } from './classes.ts'
import { monthsOfLife } from './months-of-life.ts'

/**
 * What comparing those who ever started a service with those who never did gives, in points of open-market work
 * so many months after the first month of unemployment seen, by class and of `any`. It looks into the future to
 * tell the groups apart: whoever finds work soon never gets to start.
 */
export function naiveDifferences({ residents, span }: Region, horizon: number): Map<string, number> {
  const sums = new Map(['never', 'any', ...CLASSES].map((name) => [name, { persons: 0, worked: 0 }]))
  for (const resident of residents) {
    const { from, state } = monthsOfLife(resident, span.last)
    let month = Math.max(span.first, from + 1)
    while (month <= span.last - horizon && state[month - 1 - from] !== 'U') month++
    if (month > span.last - horizon) continue
    const own = new Set(resident.life.starts.filter((start) => start.month >= month).map(classOf))
    for (const name of own.size === 0 ? ['never'] : ['any', ...own]) {
      const sum = sums.get(name)
      if (!sum) continue
      sum.persons++
      if (state[month + horizon - from] === 'W') sum.worked++
    }
  }
  const percent = (name: string) => (100 * (sums.get(name)?.worked ?? 0)) / (sums.get(name)?.persons ?? 0)
  return new Map(['any', ...CLASSES].map((name) => [name, percent(name) - percent('never')]))
}
