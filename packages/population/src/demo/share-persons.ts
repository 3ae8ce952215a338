import type { DemoArea } from './area.ts'
import { unemployedOf } from './area.ts'

/** Shares a number of persons among municipalities by their unemployed (largest remainders). */
export function sharePersons(areas: readonly DemoArea[], persons: number): ReadonlyMap<string, number> {
  const total = unemployedOf(areas)
  const exact = areas
    .flatMap((area) => area.municipalities)
    .map(({ code, unemployed }) => ({
      code,
      share: total > 0 ? (persons * unemployed) / total : 0,
    }))
  const whole = new Map(exact.map(({ code, share }) => [code, Math.floor(share)]))
  let left = persons - [...whole.values()].reduce((sum, count) => sum + count, 0)
  for (const { code } of exact.toSorted((a, b) => (b.share % 1) - (a.share % 1))) {
    if (left-- <= 0) break
    whole.set(code, (whole.get(code) ?? 0) + 1)
  }
  return whole
}
