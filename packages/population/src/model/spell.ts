import { firstDay, lastWeekday } from '../calendar.ts'
import { dayOffset, type Life } from './life.ts'
import type { Change } from './state.ts'

/** A change with its days: from startDay to endDay, both included; endDay null goes on after the last month. */
export interface Spell extends Change {
  readonly startDay: number
  readonly endDay: number | null
  readonly next: Change | null
}

function startDay({ stream }: Life, { month }: Change): number {
  const from = firstDay(month)
  return from + dayOffset(stream, month, lastWeekday(month) - from + 1)
}

/**
 * Contiguous day-dated spells of a life. A change falls on or before the last weekday of its month, so the state
 * on the count day is the state of the month.
 */
export function spellsOf(life: Life): Spell[] {
  return life.changes.map((change, number) => {
    const next = life.changes[number + 1] ?? null
    return {
      ...change,
      startDay: startDay(life, change),
      endDay: next ? startDay(life, next) - 1 : null,
      next,
    }
  })
}
