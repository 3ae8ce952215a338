import type { SumRelation } from '../cell.ts'
import type { PublishedCell } from '../recover/published-cell.ts'

/**
 * Every value each hidden cell takes in some table of whole numbers up to `most` that fits the publication
 * and `allows`, found by trying them all; null past `budget` steps. The slow truth behind both solvers.
 */
export function enumerateValues(
  cells: readonly PublishedCell[],
  sums: readonly SumRelation[],
  allows: (cell: PublishedCell, value: number) => boolean,
  most: number,
  budget: number,
): Map<string, Set<number>> | null {
  const value = new Map<string, number | null>(cells.map((cell) => [cell.id, cell.value]))
  const hidden = cells.filter((cell) => cell.value === null)
  const involved = (id: string) => sums.filter(({ total, parts }) => total === id || parts.includes(id))
  const checks = hidden.map((cell) => involved(cell.id))
  const found = new Map<string, Set<number>>(hidden.map((cell) => [cell.id, new Set()]))
  let steps = 0

  const fits = ({ total, parts }: SumRelation): boolean => {
    let made = 0
    let open = false
    for (const part of parts) {
      const own = value.get(part)
      if (own === null || own === undefined) open = true
      else made += own
    }
    const whole = value.get(total)
    if (whole === null || whole === undefined) return made <= most
    return open ? made <= whole : made === whole
  }
  const place = (at: number): void => {
    if (++steps > budget) return
    const cell = hidden[at]
    if (!cell) {
      for (const one of hidden) found.get(one.id)?.add(value.get(one.id) ?? Number.NaN)
      return
    }
    for (let tried = 0; tried <= most && steps <= budget; tried++) {
      if (!allows(cell, tried)) continue
      value.set(cell.id, tried)
      if (checks[at]?.every(fits)) place(at + 1)
    }
    value.set(cell.id, null)
  }
  place(0)
  return steps > budget ? null : found
}
