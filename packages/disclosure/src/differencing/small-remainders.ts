import type { PublishedCell } from '../recover/published-cell.ts'
import { recover } from '../recover/recover.ts'
import type { DisclosureRule } from '../rule.ts'
import type { Differencing, PublishedWindow } from './published-window.ts'

/**
 * Pieces no published window cuts (a stretch of days of some municipalities) whose count the windows together
 * pin to 1 to `minimum - 1`. The windows are sums over pieces, and `recover` is asked what follows.
 * A remainder that is itself the difference of two windows is reported with them.
 */
export function smallRemainders(windows: readonly PublishedWindow[], rule: DisclosureRule): Differencing[] {
  const piecesOf = cutUp(windows)
  const pieces = new Set([...piecesOf.values()].flat())
  const cells: PublishedCell[] = [
    ...windows.map(({ id, count }) => ({ id: `window ${id}`, value: count })),
    ...[...pieces].map((id) => ({ id, value: null, sensitive: true })),
  ]
  const sums = windows.map(({ id }) => ({ total: `window ${id}`, parts: piecesOf.get(id) ?? [] }))
  return recover(cells, sums, rule).flatMap(({ id, lower, upper }) => {
    if (lower !== upper || lower < 1 || upper >= rule.minimum) return []
    const around = windows
      .filter((window) => piecesOf.get(window.id)?.includes(id))
      .map((window) => window.id)
    return [{ windows: around, reason: 'small_remainder' as const, persons: lower }]
  })
}

/** The pieces of each window: places and days that the same windows hold, named after those windows. */
function cutUp(windows: readonly PublishedWindow[]): Map<string, string[]> {
  const starts = [...new Set(windows.flatMap(({ from, to }) => [from, dayAfter(to)]))].sort()
  const codes = [...new Set(windows.flatMap(({ municipalities }) => municipalities))]
  const piecesOf = new Map<string, Set<string>>(windows.map(({ id }) => [id, new Set()]))
  for (const code of codes) {
    const there = windows.filter(({ municipalities }) => municipalities.includes(code))
    for (const day of starts) {
      const holding = there.filter(({ from, to }) => from <= day && day <= to).map(({ id }) => id)
      const piece = `piece of ${JSON.stringify(holding)}`
      for (const id of holding) piecesOf.get(id)?.add(piece)
    }
  }
  return new Map([...piecesOf].map(([id, pieces]) => [id, [...pieces]]))
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
