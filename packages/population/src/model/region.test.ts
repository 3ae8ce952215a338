import { describe, expect, it } from 'vitest'
import { lastWeekday } from '../calendar.ts'
import { type Region, simulateRegion } from './region.ts'
import { stateIn } from './state-in.ts'

const region: Region = simulateRegion({
  municipalities: [
    { code: '678', vitality: 1, unemployed: 1200 },
    { code: '630', vitality: 1, unemployed: 7 },
  ],
  lastMonth: '2026-06',
  months: 36,
  seed: 3,
})
const { span, residents, effects } = region
const percent = (part: number, whole: number) => (100 * part) / whole

function unemployedAtEnd(municipality: string): number {
  const day = lastWeekday(span.last)
  return residents.filter(
    (resident) =>
      resident.municipality === municipality &&
      resident.spells.some((spell) => {
        const isOn = spell.startDay <= day && (spell.endDay ?? Number.POSITIVE_INFINITY) >= day
        return isOn && (spell.code === '02' || spell.code === '03')
      }),
  ).length
}

describe('a simulated region', () => {
  it('meets the unemployed stock of each municipality to the person', () => {
    expect([unemployedAtEnd('678'), unemployedAtEnd('630')]).toEqual([1200, 7])
  })

  it('has about half as many again job seekers, and a third of the unemployed for a year or longer', () => {
    const last = residents.map(({ spells }) => spells.at(-1))
    const unemployed = last.filter((spell) => spell?.state === 'U')
    const seekers = last.filter((spell) => spell && spell.code !== null)
    const longTerm = unemployed.filter((spell) => (spell?.startDay ?? 0) <= lastWeekday(span.last) - 365)
    expect(seekers.length / unemployed.length).toBeGreaterThan(1.35)
    expect(seekers.length / unemployed.length).toBeLessThan(1.7)
    expect(percent(longTerm.length, unemployed.length)).toBeGreaterThan(27)
    expect(percent(longTerm.length, unemployed.length)).toBeLessThan(39)
  })

  it('has contiguous spells that never overlap', () => {
    const broken = residents.flatMap(({ spells }) =>
      spells.filter(({ startDay, endDay }, number) => {
        const next = spells[number + 1]
        return endDay === null ? next !== undefined : endDay < startDay || endDay + 1 !== next?.startDay
      }),
    )
    expect(broken).toEqual([])
  })

  it('holds services that help, behind a lock-in that first hurts', () => {
    const all = effects.againstWaiting.all
    expect(all?.starters).toBeGreaterThan(500)
    expect(all?.months3).toBeLessThan(-4)
    expect(all?.months12).toBeGreaterThan(1)
    expect(all?.months12).toBeLessThan(6)
    expect(all?.months24).toBeGreaterThan(2)
  })

  it('makes services look harmful to whoever compares those who ever and never started one', () => {
    const month = span.last
    const known = residents.filter(({ life }) => (life.changes[0]?.month ?? month) <= month - 24)
    const ever = known.filter(({ life }) => life.starts.length > 0)
    const never = known.filter(({ life }) => life.starts.length === 0)
    const atWork = (group: typeof known) =>
      percent(group.filter(({ life }) => stateIn(life.changes, month) === 'W').length, group.length)
    expect(atWork(ever) - atWork(never)).toBeLessThan(-15)
  })

  it('makes an unweighted comparison of starters and waiting of the same month too low', () => {
    const gaps: number[] = []
    for (let month = span.first; month <= span.last - 12; month++) {
      const risk = residents.filter(({ life }) => stateIn(life.changes, month - 1) === 'U')
      const [starters, waiting] = [true, false].map((isStarter) =>
        risk.filter(({ life }) => life.starts.some((start) => start.month === month) === isStarter),
      )
      if (!starters?.length || !waiting?.length) continue
      const [one, other] = [starters, waiting].map((group) => {
        return percent(
          group.filter(({ life }) => stateIn(life.changes, month + 12) === 'W').length,
          group.length,
        )
      })
      gaps.push(...starters.map(() => (one ?? 0) - (other ?? 0)))
    }
    const naive = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
    expect(naive).toBeLessThan(-2)
    expect(naive).toBeLessThan((effects.againstWaiting.all?.months12 ?? 0) - 3)
  })

  it('is the same for the same seed and another for another', () => {
    const small = (seed: number) =>
      simulateRegion({
        municipalities: [{ code: '630', vitality: 1, unemployed: 20 }],
        lastMonth: '2026-06',
        months: 12,
        seed,
      })
    expect(small(1)).toEqual(small(1))
    expect(small(1)).not.toEqual(small(2))
  })
})
