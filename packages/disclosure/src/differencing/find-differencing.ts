import type { DisclosureRule } from '../rule.ts'
import type { Differencing, PublishedWindow } from './published-window.ts'
import { smallRemainders } from './small-remainders.ts'

/**
 * Refuses windows of one measure that give a small cell away by subtraction:
 * - 'days_overlap': the periods overlap and neither holds the other, over a shared municipality (month to date
 *   beside a custom window): what they share cannot be judged from their counts, so it is refused outright;
 * - 'small_difference': one window holds the other and exceeds it by 1 to `minimum - 1` persons;
 * - 'small_remainder': a window less other windows that lie in it side by side leaves so few.
 * Counts have to add up over places and over days: events, not stocks. Windows not shown give nothing away.
 */
export function findDifferencing(windows: readonly PublishedWindow[], rule: DisclosureRule): Differencing[] {
  const byMeasure = new Map<string, PublishedWindow[]>()
  for (const window of windows) {
    if (window.count === null) continue
    const same = byMeasure.get(window.measure)
    if (same) same.push(window)
    else byMeasure.set(window.measure, [window])
  }
  return [...byMeasure.values()].flatMap((same) => [...pairs(same, rule), ...smallRemainders(same, rule)])
}

function pairs(windows: readonly PublishedWindow[], rule: DisclosureRule): Differencing[] {
  const found: Differencing[] = []
  windows.forEach((one, at) => {
    for (const other of windows.slice(at + 1)) {
      if (!share(one, other)) continue
      const [outer, inner] = holds(one, other) ? [one, other] : [other, one]
      if (holds(outer, inner)) {
        const persons = (outer.count ?? 0) - (inner.count ?? 0)
        if (persons > 0 && persons < rule.minimum)
          found.push({ windows: [outer.id, inner.id], reason: 'small_difference', persons })
      } else if (!daysHold(one, other) && !daysHold(other, one)) {
        found.push({ windows: [one.id, other.id], reason: 'days_overlap', persons: null })
      }
    }
  })
  return found
}

/** Whether some day of some municipality is in both. */
export function share(one: PublishedWindow, other: PublishedWindow): boolean {
  return (
    one.from <= other.to &&
    other.from <= one.to &&
    one.municipalities.some((code) => other.municipalities.includes(code))
  )
}

/** Whether every day of every municipality of `inner` is in `outer`. */
export function holds(outer: PublishedWindow, inner: PublishedWindow): boolean {
  return daysHold(outer, inner) && inner.municipalities.every((code) => outer.municipalities.includes(code))
}

function daysHold(outer: PublishedWindow, inner: PublishedWindow): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}
